// Asks the server for what a review needs, and tells it what was decided.
import { z } from "zod";
import {
  reviewApplied,
  reviewArticles,
  reviewDecided,
  reviewReading,
  reviewText,
  type ReviewApplied,
  type ReviewArticles,
  type ReviewDecided,
  type ReviewDecisions,
  type ReviewReading,
} from "../contract/review.ts";
import { problem } from "../contract/problem.ts";
import { ask, askOpen, AskFailed } from "./api.ts";

const slug = encodeURIComponent;

/** What a problem of the review says beside its code. */
const told = problem.loose();
export type ReviewProblem = Readonly<Record<string, unknown>> & { readonly code: string; readonly detail?: string | undefined };

/** An answer that did not come or came as a problem, with all that was said about why. */
export class ReviewFailed extends Error {
  override readonly name = "ReviewFailed";
  readonly problem: ReviewProblem;
  constructor(why: ReviewProblem, cause?: unknown) {
    super(why.code, { cause });
    this.problem = why;
  }
}

/** The articles that were read. */
export const askReviews = (): Promise<ReviewArticles> => ask("review", reviewArticles);
/** One of them, with its candidates and what was decided. */
export const askReviewRoom = (article: string): Promise<ReviewReading> => ask(`review/${slug(article)}`, reviewReading);
/** Its text. */
export const askReviewText = (article: string): Promise<string> => ask(`review/${slug(article)}/text`, reviewText).then(({ text }) => text);

/** Sends decisions; throws `ReviewFailed` where they are refused. */
export async function sendDecisions(article: string, decisions: ReviewDecisions): Promise<ReviewDecided> {
  const response = await opened(`review/${slug(article)}/decisions`, decisions);
  const read = reviewDecided.safeParse(await response.json().catch(() => null));
  if (!read.success) throw new ReviewFailed({ code: "strange", detail: String(read.error.issues[0]?.path.join(".")) });
  return read.data;
}

/** Writes the accepted facts and loads them; hears each stage. */
export const askApply = (article: string, hears: (line: ReviewApplied) => void): Promise<void> =>
  streamed(`review/${slug(article)}/apply`, {}, hears);
/** Deletes the text, or all that came of the article. */
export const askForget = (article: string, what: "text" | "all", hears: (line: ReviewApplied) => void): Promise<void> =>
  streamed(`review/${slug(article)}/forget`, { what }, hears);

async function streamed(path: string, body: unknown, hears: (line: ReviewApplied) => void): Promise<void> {
  const response = await opened(path, body);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = reader ? await reader.read() : { done: true, value: undefined };
    const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line.trim() !== "") hear(line, hears);
    if (done) return;
  }
}

function hear(line: string, hears: (line: ReviewApplied) => void): void {
  const said = jsonIn(line);
  const read = reviewApplied.safeParse(said);
  if (!read.success) throw new ReviewFailed({ code: "strange", detail: line.slice(0, 200) });
  if ("problem" in read.data) throw new ReviewFailed(problemIn((said as { problem: unknown }).problem) ?? read.data.problem);
  hears(read.data);
}

async function opened(path: string, body: unknown): Promise<Response> {
  const response = await askOpen(path, { body }).catch((error: unknown) => {
    throw new ReviewFailed({ code: "offline", detail: error instanceof AskFailed ? error.trouble.detail : String(error) }, error);
  });
  if (response.ok) return response;
  const said = problemIn(jsonIn(await response.text()));
  throw new ReviewFailed(said ?? { code: response.status >= 500 ? "offline" : "strange", detail: `${response.url} ${response.status}` });
}

function problemIn(said: unknown): ReviewProblem | null {
  const read = z.union([told, z.looseObject({ code: z.string() })]).safeParse(said);
  return read.success ? read.data : null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
