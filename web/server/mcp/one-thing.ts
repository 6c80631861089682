// Takes a name where an id is asked for, as the command line does.
import type { z } from "zod";
import { card, picture, type Brief } from "../../contract.ts";
import { found } from "../../contract/find.ts";
import { ApiProblem } from "./api.ts";
import { ToolFault, type Use } from "./tool.ts";
import { kindWord, nameIn, toolWords } from "./words.ts";

const CANDIDATES = 12;

/** The id of the one thing with this id, name or alias. Throws a `ToolFault` that lists the several, or the nearest. */
export async function idOf(text: string, use: Use): Promise<string> {
  const { api, lang, signal } = use;
  const asked = text.trim();
  const { things, leftOut } = await api.ask("POST", "/api/picture", picture, { body: { ids: [asked] }, signal });
  if (things[0]) return things[0].id;
  if (leftOut.length > 0) throw new ToolFault("left-out", toolWords(lang).leftOut);
  const { hits, nearest } = await api.ask("GET", "/api/search", found, { query: { q: asked.slice(0, 100), limit: "50" }, signal });
  const exact = hits.filter(({ why, matched }) => why !== "near" && same(matched, asked)).map(({ thing }) => thing);
  if (exact.length === 1 && exact[0]) return exact[0].id;
  const w = toolWords(lang);
  const listed = (some: readonly Brief[]) =>
    some
      .slice(0, CANDIDATES)
      .map((thing) => `${thing.id} (${nameIn(thing, lang)}, ${kindWord(thing.kind, lang)})`)
      .join("; ");
  if (exact.length > 1) throw new ToolFault("several", w.many(asked, listed(exact)));
  throw new ToolFault("no-such-thing", w.none(asked, listed([...hits.map(({ thing }) => thing), ...nearest])));
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

/** Everything of one thing. Somebody left out on purpose is said to be so. */
export async function cardOf(text: string, use: Use): Promise<z.infer<typeof card>> {
  try {
    return await use.api.ask("GET", `/api/card/${encodeURIComponent(text.trim())}`, card, { signal: use.signal });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.code !== "no-such-thing") throw error;
  }
  const id = await idOf(text, use);
  return use.api.ask("GET", `/api/card/${encodeURIComponent(id)}`, card, { signal: use.signal });
}
