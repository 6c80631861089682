// Gathers mentions into entities: known ones where name or alias is exactly the same, else new ones; what is unclear is a question.
import type { EntityFact } from "../../../data/model/facts.ts";
import { KIND_WORDS, type EntityKind } from "../../../data/model/kinds.ts";
import { foldName } from "../../../data/model/quote.ts";
import type { Words } from "../../read/fault.ts";
import type { Mention } from "../candidates.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import { NO_HOME, type Home } from "../places/home.ts";
import type { KnownGraph } from "./known.ts";
import { nearlyNamed } from "./near.ts";
import { slugOf } from "./slug.ts";
import { nameIn, wholePlaces } from "./whole-places.ts";

/** Something only a person can tell. `code`: of what kind the question is. */
/** `among`: ids of known entities that it may be. */
export type Question = { readonly code: string; readonly among?: readonly string[] } & Words;

/** An entity that the article names. `known`: as the graph has it, null where it is new. */
export type Joined = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly known: EntityFact | null;
  readonly mentions: readonly Mention[];
  readonly questions: readonly Question[];
};

/**
 * The entities of these mentions, in the order in which they are first named. `whole`: for short names of places the whole ones.
 * `here`: the home of the text.
 */
export function joinMentions(
  mentions: readonly Mention[],
  graph: KnownGraph,
  whole: ReadonlyMap<string, string> = wholePlaces(mentions),
  here: Home = NO_HOME,
): Joined[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${foldName(nameIn(whole, mention))}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const taken = new Set(graph.ids);
  const byId = new Map<string, Joined>();
  for (const group of groups.values()) {
    const joined = joinGroup(group, graph, taken, whole, here);
    const same = byId.get(joined.id);
    byId.set(joined.id, same === undefined ? joined : together(same, joined));
    taken.add(joined.id);
  }
  return [...byId.values()];
}

function joinGroup(
  group: readonly Mention[],
  graph: KnownGraph,
  taken: ReadonlySet<string>,
  whole: ReadonlyMap<string, string>,
  here: Home,
): Joined {
  const [first] = group as [Mention, ...Mention[]];
  const [kind, name] = [first.kind, nameIn(whole, first)];
  const hits = graph.byName.get(foldName(name)) ?? [];
  const alike = hits.filter((one) => one.kind === kind);
  const own = alike.filter((one) => graph.holds(one, name, here));
  const [only] = own;
  if (only !== undefined && own.length === 1)
    return { id: only.entity, kind, name: only.name, known: only, mentions: group, questions: [] };
  const questions = [
    ...several(own),
    ...(own.length === 0 ? [...elsewhere(alike), ...otherKind(hits, kind), ...near(name, kind, graph, here)] : []),
    ...divisionsOf(group, graph),
  ];
  return { id: freeId(name, kind, taken), kind, name, known: null, mentions: group, questions };
}

const together = (one: Joined, other: Joined): Joined => ({
  ...one,
  mentions: [...one.mentions, ...other.mentions].toSorted((a, b) => a.start - b.start),
  questions: [...one.questions, ...other.questions],
});

/** The slug, or a numbered one where something known has it. */
function freeId(name: string, kind: EntityKind, taken: ReadonlySet<string>): string {
  const slug = slugOf(name, kind);
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}

const listed = (entities: readonly EntityFact[]): Words => ({
  zh: entities.map(({ entity, name }) => `“${name}”（${entity}）`).join("、"),
  en: entities.map(({ entity, nameEn }) => `“${nameEn}” (${entity})`).join(", "),
});

const idsOf = (entities: readonly EntityFact[]) => entities.map(({ entity }) => entity);

function several(own: readonly EntityFact[]): Question[] {
  if (own.length < 2) return [];
  const { zh, en } = listed(own);
  return [{ among: idsOf(own), code: "several", zh: `是哪一个：${zh}？`, en: `which one is meant: ${en}?` }];
}

/** 老城区 of another city. */
function elsewhere(alike: readonly EntityFact[]): Question[] {
  return alike.map((one) => ({
    among: [one.entity],
    code: "elsewhere",
    zh: `已知的“${one.name}”（${one.entity}）出自别处的文章：是同一个吗？`,
    en: `“${one.nameEn}” (${one.entity}) is known from articles on another place: is it the same?`,
  }));
}

function otherKind(hits: readonly EntityFact[], kind: EntityKind): Question[] {
  return hits
    .filter((one) => one.kind !== kind)
    .map((one) => ({
      among: [one.entity],
      code: "kind",
      zh: `已知的“${one.name}”（${one.entity}）是${KIND_WORDS[one.kind].zh}，这里读作${KIND_WORDS[kind].zh}：是同一个吗？`,
      en: `“${one.nameEn}” (${one.entity}) is known as a ${KIND_WORDS[one.kind].en.toLowerCase()} and read here as a ${KIND_WORDS[kind].en.toLowerCase()}: is it the same?`,
    }));
}

function near(name: string, kind: EntityKind, { byKind, holds }: KnownGraph, here: Home): Question[] {
  const close = nearlyNamed(name, byKind.get(kind) ?? [], (entity, other) => holds(entity, other, here));
  if (close.length === 0) return [];
  const { zh, en } = listed(close);
  return [
    {
      among: idsOf(close),
      code: "near",
      zh: `与已知的${zh}相近：是同一个吗？`,
      en: `close to ${en}, which is known: is it the same?`,
    },
  ];
}

function divisionsOf(group: readonly Mention[], { divisionOf }: KnownGraph): Question[] {
  const codes = new Set(group.flatMap((mention) => (isPlace(mention) && mention.divisions.length > 1 ? mention.divisions : [])));
  if (codes.size === 0) return [];
  const shown = [...codes].slice(0, 6).map(divisionOf).join("、") + (codes.size > 6 ? "…" : "");
  return [
    {
      code: "which-place",
      zh: `同名的地方有 ${codes.size} 个（${shown}）：是哪一个？`,
      en: `${codes.size} divisions have this name (${shown.replaceAll("、", ", ")}): which one is meant?`,
    },
  ];
}

const isPlace = (mention: Mention): mention is PlaceMention => "divisions" in mention;
