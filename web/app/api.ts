// The page's only way to the server: asks, checks the answer against the contract, and says what went wrong.
import { z } from "zod";
import {
  about,
  card,
  comparison,
  figures,
  picture,
  spans,
  text,
  type About,
  type Card,
  type Comparison,
  type Figures,
  type Picture,
  type Spans,
  type Text,
} from "../contract.ts";
import { problem } from "../contract/problem.ts";
import { found, type Found } from "../contract/find.ts";
import type { Trouble } from "./state/state.ts";
import { getState } from "./state/store.ts";

// The page forbids building code from text; without this the checks would try it once and be refused aloud.
z.config({ jitless: true });

/** An answer that did not come, or came as a problem. `code` is the server's, or `offline`, or `strange` for an answer that is not as agreed. */
export class AskFailed extends Error {
  override readonly name = "AskFailed";
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause?: unknown) {
    super(trouble.code, { cause });
    this.trouble = trouble;
  }
}

type Request = { readonly query?: Record<string, string | number>; readonly body?: unknown; readonly signal?: AbortSignal };

/** Asks the server and checks the answer. */
export async function ask<T>(path: string, shape: z.ZodType<T>, request: Request = {}): Promise<T> {
  const said = await askPlain(path, request);
  const checked = shape.safeParse(jsonIn(said));
  if (!checked.success)
    throw new AskFailed({
      code: "strange",
      detail: `/api/${path}: ${checked.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join(".")} ${issue.message}`)
        .join("; ")}`,
    });
  return checked.data;
}

/** Asks the server for a text, such as a table for spreadsheets. */
export async function askPlain(path: string, request: Request = {}): Promise<string> {
  const { withoutPrivate } = getState();
  const response = await askOpen(path, request);
  const answer = await textOf(response);
  // The wish changed while the answer was on its way: it is not the one that is wanted now.
  if (getState().withoutPrivate !== withoutPrivate) return askPlain(path, request);
  if (!response.ok) {
    const said = problem.safeParse(jsonIn(answer));
    throw new AskFailed(
      said.success
        ? { code: said.data.code, detail: said.data.detail ?? said.data.title }
        : { code: response.status >= 500 ? "offline" : "strange", detail: `${response.url} ${response.status}` },
    );
  }
  return answer;
}

/** Asks the server and hands its answer over unread, for whoever reads it as it comes. */
export async function askOpen(path: string, request: Request = {}): Promise<Response> {
  const { query = {}, body, signal } = request;
  const asked = Object.entries({ ...query, ...(getState().withoutPrivate && { private: 0 }) });
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  const url = `/api/${path}${search === "" ? "" : `?${search}`}`;
  try {
    return await fetch(
      url,
      body === undefined
        ? { signal: signal ?? null }
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), signal: signal ?? null },
    );
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new AskFailed({ code: "offline", detail: url }, cause);
  }
}

/** Read by hand, since the browser's own way drops the mark by which a spreadsheet knows the file. */
const textOf = (response: Response): Promise<string> =>
  response.arrayBuffer().then(
    (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    () => "",
  );

function jsonIn(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

const slug = encodeURIComponent;

/** Version, engine, counts and articles. */
export const askAbout = (): Promise<About> => ask("about", about);
/** The same with what goes with private persons, also where counting that takes long. */
export const askAboutPersons = (): Promise<About> => ask("about", about, { query: { persons: 1 } });
/** The best-connected entities with the relations among them. */
export const askGraph = (limit: number): Promise<Picture> => ask("graph", picture, { query: { limit } });
/** Everything there is. */
export const askAll = (): Promise<Picture> => ask("graph", picture, { query: { all: 1 } });
/** These things and the relations among them; unknown ids come back as missing. */
export const askPicture = (ids: readonly string[]): Promise<Picture> => ask("picture", picture, { body: { ids } });
/** Neighbours that are not yet shown, most facts first. */
export const askNeighbours = (id: string, shown: readonly string[], limit: number): Promise<Picture> =>
  ask(`neighbours/${slug(id)}`, picture, { query: { limit }, body: { ids: shown } });
/** Everything about one thing. */
export const askCard = (id: string): Promise<Card> => ask(`card/${slug(id)}`, card);
/** Every target and observation. */
export const askFigures = (): Promise<Figures> => ask("figures", figures);
/** Two articles side by side. */
export const askCompare = (a: string, b: string): Promise<Comparison> => ask("compare", comparison, { query: { a, b } });
/** Things by name, pinyin, initials, English, alias or figure. */
export const askSearch = (q: string, limit: number, signal?: AbortSignal): Promise<Found> =>
  ask("search", found, { query: { q, limit }, ...(signal && { signal }) });
/** Sourced spans of an article. */
export const askSpans = (id: string): Promise<Spans> => ask(`articles/${slug(id)}/spans`, spans);
/** The article's text, where the server has it. */
export const askText = (id: string): Promise<Text> => ask(`articles/${slug(id)}/text`, text);
