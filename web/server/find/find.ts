// A search from end to end: what holds the words, what nearly holds them, what is said with them, and else the nearest names.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { Found } from "../../contract/find.ts";
import type { Ask, Call } from "../route.ts";
import { briefOf } from "../rows/brief.ts";
import { whyFound } from "../rows/why.ts";
import { readAsked, type Asked } from "./asked.ts";
import { misspelt } from "./misspelt.ts";
import { readNames, type Named } from "./names.ts";
import { nearest } from "./nearest.ts";
import { readClaims, saidAbout, type Claim } from "./said.ts";

/** With fewer things found than this, misspelt words are forgiven. */
const FEW = 3;
const NEAREST = 5;
/** Of the rows that may be listed, what is said gets one in so many, and whatever things leave over. */
const SHARE_OF_SAID = 4;

/** So long an answer waits for all names and claims to be read, in milliseconds. */
const PATIENCE_MS = 3000;
const NOTHING_YET: Index = { names: [], claims: [] };

type Kept = Call<never, never>["kept"];
type Index = { readonly names: readonly Named[]; readonly claims: readonly Claim[] };
type Things = Pick<Found, "hits" | "total" | "kinds">;

/** Searches for what was typed; at most `limit` rows, and honest totals. */
export async function find(typed: string, limit: number, ask: Ask, kept: Kept): Promise<Found> {
  const asked = readAsked(typed);
  const { term, of } = asked;
  const [index, exact] = await Promise.all([soon(kept("find", readIndex)), exactly(asked, limit, ask)]);
  const { names, claims } = index ?? NOTHING_YET;
  const { hits, total, kinds } = withNear(asked, limit, names, exact);
  const said = of === null || of === "said" ? saidAbout(term, claims) : [];
  const roomForSaid = Math.min(said.length, Math.max(Math.floor(limit / SHARE_OF_SAID), limit - hits.length));
  return {
    term,
    of,
    hits: hits.slice(0, limit - roomForSaid),
    total,
    kinds,
    said: { facts: said.slice(0, roomForSaid).map(factOf), total: said.length },
    nearest: total + said.length > 0 ? [] : nearest(term, ofKind(names, of), NEAREST),
    reading: index === null,
  };
}

/** What comes within the patience of somebody who types, else null; it goes on being read. */
async function soon<T>(coming: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  // Whoever asks again hears of a failure.
  coming.catch(() => null);
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readIndex(ask: Ask): Promise<Index> {
  const names = await readNames(ask);
  return { names, claims: await readClaims(ask, names) };
}

const ofKind = (names: readonly Named[], of: Asked["of"]) =>
  of === null || of === "said" ? names : names.filter(({ thing }) => thing.kind === of);

async function exactly({ term, of }: Asked, limit: number, ask: Ask): Promise<Things> {
  if (of === "said" || term === "") return { hits: [], total: 0, kinds: [] };
  const [rows, counts] = await Promise.all([
    ask(QUERIES.search, { q: term, kinds: of === null ? [] : [of], limit }),
    ask(QUERIES["search-kinds"], { q: term }),
  ]);
  const kinds = counts.filter(({ kind }) => of === null || kind === of).map(({ kind, n }) => ({ kind, total: n }));
  const hits = rows.map((row) => ({ thing: briefOf(row), ...whyFound(term, row) }));
  return { hits, total: kinds.reduce((sum, one) => sum + one.total, 0), kinds };
}

/** What was found, with what was nearly found where that is little; a kind alone lists all of it. */
function withNear({ term, of }: Asked, limit: number, names: readonly Named[], exact: Things): Things {
  if (of === "said" || exact.total >= FEW) return exact;
  const some = ofKind(names, of);
  const left = new Set(exact.hits.map(({ thing }) => thing.id));
  const more =
    term === ""
      ? some.map(({ thing }) => ({ thing, matched: thing.name, why: "name" as const })).toSorted((a, b) => b.thing.facts - a.thing.facts)
      : misspelt(term, some, left).map((hit) => ({ ...hit, why: "near" as const }));
  const counts = new Map(exact.kinds.map(({ kind, total }) => [kind, total]));
  for (const { thing } of more) counts.set(thing.kind, (counts.get(thing.kind) ?? 0) + 1);
  return {
    hits: [...exact.hits, ...more].slice(0, limit),
    total: exact.total + more.length,
    kinds: [...counts].map(([kind, total]) => ({ kind, total })),
  };
}

function factOf({ from, relation, to, claimZh, claimEn, evidence }: Claim): Found["said"]["facts"][number] {
  return { from, relation, to, claimZh, claimEn, evidence: [...evidence] };
}
