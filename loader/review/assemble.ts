// From a reading and the decisions on it to the lines that were accepted, with whatever they name. Pure.
import { isDeepStrictEqual } from "node:util";
import type { EntityFact } from "../../data/model/facts.ts";
import {
  contentOf,
  rememberedLines,
  REVIEWED,
  standingDecisions,
  stateOf,
  type Candidate,
  type Decision,
  type FactLine,
  type State,
} from "../../data/model/review.ts";
import type { Words } from "../read/fault.ts";
import { choose } from "./chosen.ts";
import { figuresWithIds } from "./figure-ids.ts";
import { idGiven, idsNamed, withIds, type Line } from "./line.ts";
import { callsOf, together, withMergedNames } from "./merges.ts";
import { anchored, whereNamed, type Lost } from "./places.ts";

/** What is assembled from. `others`: what other facts hold. `text`: the article's, null where it is not at hand. */
export type Parts = {
  readonly article: string;
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly Decision[];
  readonly others: { readonly ids: ReadonlySet<string>; readonly entities: ReadonlyMap<string, EntityFact> };
  readonly text: string | null;
};

/** Why a line that was accepted, or a place of it, is not among the facts. */
export type LeftOut = { readonly key: string; readonly why: Words };

export type Assembled = {
  /** The accepted lines in the order of their files. */
  readonly lines: readonly Line[];
  /** Candidates that nobody decided on and that come along: accepted lines name them. */
  readonly along: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Places whose characters the text no longer has. */
  readonly lost: readonly Lost[];
  /** Decisions on candidates that the reading no longer has; what was accepted stays. */
  readonly gone: readonly Decision[];
  /** Accepted candidates of which the reading now says something else; they stay as they were accepted. */
  readonly changed: readonly string[];
};

/** The accepted lines of an article. */
export function assemble(parts: Parts): Assembled {
  const { article, candidates, decisions, others, text } = parts;
  const { gone } = stateOf(candidates, decisions);
  const { lines: chosen, merges, removed, changed } = choose(candidates, decisions);
  const leftOut: LeftOut[] = [];
  const remembered = rememberedLines(decisions);
  const pending = pendingLines(candidates, decisions, remembered);
  const isThere = (lines: readonly Line[]) => {
    const given = new Set(lines.map(({ fact }) => idGiven(fact)));
    return (id: string) => !removed.has(id) && (id === article || given.has(id) || others.ids.has(id) || pending.has(`entity:${id}`));
  };
  const called = callsOf(merges, isThere(chosen), leftOut);
  const kept = restingOn(
    chosen.map((line) => ({ ...line, fact: withIds(line.fact, called) })),
    isThere,
    removed,
    leftOut,
  );
  const along = named(kept, called, pending);
  const namesNow = new Map([...remembered, ...candidates.map(({ key, fact }) => [key, fact] as const)]);
  const all = withMergedNames(together([...kept, ...along], leftOut), called, namesNow.values());
  const own = all.filter(
    ({ key, fact }) => !("entity" in fact) || !isKnown(fact, key, others.entities.get(fact.entity), decisions, leftOut),
  );
  const { lines: placed, lost } = anchored(own, text, leftOut);
  const lines = figuresWithIds(whereNamed(placed, others.entities, text, leftOut), decisions, others.ids);
  const facts = lines.filter(({ fact }) => contentOf(fact) !== "articles");
  const about = removed.has(article) || facts.length === 0 ? null : articleLine(lines, candidates);
  if (removed.has(article))
    for (const { key } of facts) leftOut.push({ key, why: { zh: "文章本身被拒绝了", en: "the article itself was rejected" } });
  const rank = new Map(candidates.map(({ key }, at) => [key, at] as const));
  const rankOf = ({ key }: Line) => rank.get(key) ?? candidates.length;
  const inOrder = [...facts].toSorted(
    (a, b) => REVIEWED.indexOf(contentOf(a.fact)) - REVIEWED.indexOf(contentOf(b.fact)) || rankOf(a) - rankOf(b),
  );
  return { lines: about === null ? [] : [about, ...inOrder], along: along.map(({ key }) => key), leftOut, lost, gone, changed };
}

/** What nobody has decided on, by key: the candidates, and what came along before and the reading no longer has. */
function pendingLines(
  candidates: readonly Candidate[],
  decisions: readonly Decision[],
  remembered: ReadonlyMap<string, FactLine>,
): Map<string, FactLine> {
  const lines = new Map(remembered);
  for (const { key, fact } of candidates) lines.set(key, fact);
  const { states } = stateOf(
    [...lines.keys()].map((key) => ({ key })),
    decisions,
  );
  return new Map([...lines].filter(([key]) => states.get(key)?.state === "pending"));
}

/** Lines that name nothing which was rejected or is nowhere. */
function restingOn(
  lines: readonly Line[],
  isThere: (lines: readonly Line[]) => (id: string) => boolean,
  removed: ReadonlyMap<string, State>,
  leftOut: LeftOut[],
): Line[] {
  const there = isThere(lines);
  const kept = lines.filter(({ key, fact }) => {
    const missing = idsNamed(fact).find((id) => !there(id));
    if (missing !== undefined) leftOut.push({ key, why: whyMissing(missing, removed.get(missing)) });
    return missing === undefined;
  });
  return kept.length === lines.length ? kept : restingOn(kept, isThere, removed, leftOut);
}

function whyMissing(id: string, state: State | undefined): Words {
  if (state === "rejected") return { zh: `它说到的 ${id} 被拒绝了`, en: `it names ${id}, which was rejected` };
  if (state === "split")
    return { zh: `它说到的 ${id} 被拆开了：改正它，写上是哪一个`, en: `it names ${id}, which was split: correct it to say which` };
  return {
    zh: `它说到的 ${id} 哪里都没有：改正它，或把文章再读一次`,
    en: `it names ${id}, which is nowhere: correct it, or read the article again`,
  };
}

/** What nobody decided on and these lines name: entities, and where they stand. */
function named(lines: readonly Line[], called: ReadonlyMap<string, string>, pending: ReadonlyMap<string, FactLine>): Line[] {
  const ids = new Set([
    ...lines.flatMap(({ fact }) => [...idsNamed(fact), ...("entity" in fact ? [fact.entity] : [])]),
    ...called.values(),
  ]);
  const before = new Map<string, string[]>();
  for (const [from, into] of called) before.set(into, [...(before.get(into) ?? []), from]);
  const once = new Set([...ids].flatMap((id) => [id, ...(before.get(id) ?? [])]));
  const given = new Set(lines.map(({ fact }) => idGiven(fact)));
  return [...once].flatMap((id) =>
    [...(called.has(id) || given.has(id) ? [] : [`entity:${id}`]), `mention:${id}`].flatMap((key) => {
      const fact = pending.get(key);
      return fact === undefined ? [] : [{ key, fact: withIds(fact, called), more: [] }];
    }),
  );
}

/** Whether other facts hold the entity. What a correction would say otherwise of it has to be said there, and is told. */
function isKnown(own: EntityFact, key: string, known: EntityFact | undefined, decisions: readonly Decision[], leftOut: LeftOut[]): boolean {
  if (known === undefined || known.kind !== own.kind || known.name !== own.name) return false;
  const corrected = standingDecisions(decisions).findLast(({ of }) => of === key);
  if (corrected?.do === "correct" && !isDeepStrictEqual(corrected.fact, known))
    leftOut.push({
      key,
      why: {
        zh: `${own.entity} 写在别的事实文件里：要在那里改正`,
        en: `${own.entity} stands in other fact files: correct it there`,
      },
    });
  return true;
}

/** The article's line, with what the reading says of its text now. */
function articleLine(lines: readonly Line[], candidates: readonly Candidate[]): Line | null {
  const now = candidates.find(({ fact }) => "article" in fact);
  const own = lines.find(({ fact }) => "article" in fact);
  if (now === undefined || !("article" in now.fact)) return own ?? null;
  if (own === undefined || !("article" in own.fact)) return { key: now.key, fact: now.fact, more: [] };
  const { sha256, length, pieces } = now.fact;
  return own.fact.sha256 === sha256 ? own : { key: now.key, fact: { ...own.fact, sha256, length, pieces }, more: [] };
}
