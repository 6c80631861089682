// Selecting by rule: which of the things in sight fit all that is asked.
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import type { Brief } from "../../contract.ts";
import { neighbours, said, visibleLinks, visibleThings } from "../state/derive.ts";
import type { State } from "../state/state.ts";

/** What is not asked is null, empty or false. */
export type Rule = {
  readonly kind: Kind | null;
  readonly relation: RelationName | null;
  readonly basis: "stated" | "implied" | null;
  /** An article's id, or `both`. */
  readonly article: string | null;
  readonly facts: number;
  readonly name: string;
  /** Joined to something selected. */
  readonly near: boolean;
  /** Of a kind that something selected has. */
  readonly like: boolean;
};

export const NO_RULE: Rule = { kind: null, relation: null, basis: null, article: null, facts: 0, name: "", near: false, like: false };

/** Ids of the things in sight that fit the rule, in the picture's order; none where nothing is asked. */
export function fitting(state: State, rule: Rule): readonly string[] {
  if (JSON.stringify({ ...rule, name: rule.name.trim() }) === JSON.stringify(NO_RULE)) return [];
  const tests = testsOf(state, rule);
  return visibleThings(state)
    .filter((thing) => tests.every((test) => test(thing)))
    .map((thing) => thing.id);
}

/** Things joined to the selection by a relation in sight, without the selection itself. */
export function besideSelection(state: State): readonly string[] {
  return fitting(state, { ...NO_RULE, near: true });
}

function testsOf(state: State, rule: Rule): ((thing: Brief) => boolean)[] {
  const { selected } = state.view;
  const tests: ((thing: Brief) => boolean)[] = [];
  const { kind, article, facts } = rule;
  if (kind !== null) tests.push((thing) => thing.kind === kind);
  if (article !== null) tests.push((thing) => said(thing.kind === "Article" ? [thing.id] : thing.articles, article));
  if (facts > 0) tests.push((thing) => thing.facts >= facts);
  const words = rule.name.trim().toLowerCase();
  if (words !== "")
    tests.push((thing) => [thing.name, thing.nameEn, thing.pinyin ?? ""].some((name) => name.toLowerCase().includes(words)));
  if (rule.relation !== null || rule.basis !== null) {
    const ends = endsOf(state, rule);
    tests.push((thing) => ends.has(thing.id));
  }
  if (rule.near) {
    const joined = neighbours(state);
    const beside = new Set(selected.flatMap((id) => [...(joined.get(id) ?? [])]));
    tests.push((thing) => beside.has(thing.id) && !selected.includes(thing.id));
  }
  if (rule.like) {
    const kinds = new Set(selected.map((id) => state.things[id]?.kind));
    tests.push((thing) => kinds.has(thing.kind));
  }
  return tests;
}

/** Both ends of the relations in sight that are of the type and basis asked for. */
function endsOf(state: State, { relation, basis }: Rule): ReadonlySet<string> {
  const links = visibleLinks(state).filter(
    (link) => (relation === null || link.relation === relation) && (basis === null || link.basis === basis),
  );
  return new Set(links.flatMap((link) => [link.from, link.to]));
}
