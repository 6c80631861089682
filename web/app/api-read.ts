// Sends the file of an article to be read, and hears how far that is.
import { readLine, type ReadAsked, type ReadLine } from "../contract/review.ts";
import { problem } from "../contract/problem.ts";
import { askOpen, AskFailed } from "./api.ts";
import type { Trouble } from "./state/state.ts";

/** The reading did not come to an end. `said`: the server's own sentences. */
export class ReadFailed extends Error {
  override readonly name = "ReadFailed";
  readonly why: Trouble;
  readonly said: { readonly zh: string; readonly en: string } | null;
  constructor(why: Trouble, said: ReadFailed["said"] = null, cause?: unknown) {
    super(why.code, { cause });
    this.why = why;
    this.said = said;
  }
}

/** Sends it and hands over every line of the answer but a problem, which is thrown. An abort of `signal` ends the reading on the server. */
export async function askRead(asked: ReadAsked, hears: (line: ReadLine) => void, signal: AbortSignal): Promise<void> {
  const response = await opened(asked, signal);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await chunkOf(reader, signal);
    const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line.trim() !== "") hear(line, hears);
    if (done) return;
  }
}

async function opened(asked: ReadAsked, signal: AbortSignal): Promise<Response> {
  const response = await askOpen("read", { body: asked, signal }).catch((error: unknown) => {
    if (error instanceof AskFailed) throw new ReadFailed(error.trouble, null, error);
    throw error;
  });
  if (response.ok) return response;
  throw failed(jsonIn(await response.text().catch(() => "")), {
    code: response.status >= 500 ? "offline" : "strange",
    detail: `${response.url} ${response.status}`,
  });
}

/** A connection that breaks is as one that was never made, unless the person broke it. */
async function chunkOf(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  signal: AbortSignal,
): Promise<{ done: boolean; value?: Uint8Array | undefined }> {
  try {
    return (await reader?.read()) ?? { done: true };
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ReadFailed({ code: "offline", detail: "read" }, null, error);
  }
}

function hear(line: string, hears: (line: ReadLine) => void): void {
  const read = readLine.safeParse(jsonIn(line));
  if (!read.success) throw new ReadFailed({ code: "strange", detail: line.slice(0, 200) });
  if ("problem" in read.data) throw failed(read.data.problem, { code: "strange", detail: "" });
  hears(read.data);
}

function failed(said: unknown, otherwise: Trouble): ReadFailed {
  const read = problem.safeParse(said);
  if (!read.success) return new ReadFailed(otherwise);
  return new ReadFailed({ code: read.data.code, detail: read.data.detail ?? read.data.title }, read.data.said ?? null);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
