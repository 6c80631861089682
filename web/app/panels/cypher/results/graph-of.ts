// What of an answer can be drawn: things, relations and paths that came, and texts that are ids; and what cannot, by sort.
import { isList } from "../../../../../data/model/cypher-plain.ts";
import { isId } from "../../../../../data/model/ids.ts";
import { isKind, type Kind } from "../../../../../data/model/kinds.ts";
import { isRelationName, type RelationName } from "../../../../../data/model/relations.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";
import type { Row } from "../../../state/door-state.ts";
import { idsOfText, isIdColumn } from "./thing-ids.ts";
import { isNode, textIn, type LinkValue, type NodeValue, type Sort } from "./values.ts";

/** A thing as it came; kind and name are null where only its id did. */
type ReturnedThing = {
  readonly id: string;
  readonly kind: Kind | null;
  readonly name: string | null;
  readonly nameEn: string | null;
};
export type ReturnedLink = { readonly from: string; readonly type: string; readonly to: string };

/** `maybe`: ids from texts, of which the server knows whether they are things. `notDrawn`: values by sort that no picture shows. */
export type Returned = {
  readonly things: ReadonlyMap<string, ReturnedThing>;
  readonly links: readonly ReturnedLink[];
  readonly maybe: readonly string[];
  readonly paths: number;
  readonly notDrawn: Readonly<Partial<Record<Sort, number>>>;
};

/** Looks through the first `count` rows. */
export function graphOf(columns: readonly string[], rows: readonly Row[], count: number): Returned {
  const things = new Map<string, ReturnedThing>();
  const links = new Map<string, ReturnedLink>();
  const maybe = new Set<string>();
  const notDrawn: Partial<Record<Sort, number>> = {};
  let paths = 0;
  const lost = (sort: Sort) => (notDrawn[sort] = (notDrawn[sort] ?? 0) + 1);
  const look = (value: CypherValue, inIds: boolean): void => {
    if (value === null) return;
    if (isList(value)) return value.forEach((item) => look(item, inIds));
    if (typeof value === "string") {
      if (inIds && isId(value)) maybe.add(value);
      else lost("text");
      return;
    }
    if (typeof value !== "object") return void lost(typeof value === "number" ? "number" : "boolean");
    if (value.$ === "node") seen(value);
    else if (value.$ === "relationship") joined(value);
    else if (value.$ === "path") {
      paths += 1;
      for (const item of [...value.nodes, ...value.relationships]) look(item, false);
    } else if (value.$ === "map") lookInMap(value.entries);
    else lost(value.$);
  };
  const seen = (node: NodeValue) => {
    const thing = thingOf(node);
    if (thing) things.set(thing.id, thing);
    else lost("node");
  };
  const joined = ({ from, type, to }: LinkValue) => {
    if (from === null || to === null) return void lost("relationship");
    for (const id of [from, to]) if (!things.has(id)) things.set(id, { id, kind: null, name: null, nameEn: null });
    links.set(`${from} ${type} ${to}`, { from, type, to });
  };
  const lookInMap = (entries: Readonly<Record<string, CypherValue>>) => {
    const inside = Object.entries(entries);
    const drawable = inside.some(([name, value]) => isNode(value) || (isIdColumn(name) && idsOfText(value).length > 0));
    if (!drawable) return void lost("map");
    for (const [name, value] of inside) look(value, isIdColumn(name));
  };
  const inIds = columns.map(isIdColumn);
  for (let at = 0; at < count; at++) rows[at]?.forEach((value, column) => look(value, inIds[column] === true));
  for (const id of things.keys()) maybe.delete(id);
  return { things, links: [...links.values()], maybe: [...maybe], paths, notDrawn };
}

function thingOf(node: NodeValue): ReturnedThing | null {
  if (node.id === null || !isId(node.id)) return null;
  const kind = textIn(node, "kind") ?? node.labels.find(isKind) ?? "";
  return { id: node.id, kind: isKind(kind) ? kind : null, name: textIn(node, "name"), nameEn: textIn(node, "nameEn") };
}

/** Types of the relations that came and that a picture draws; those derived from others are left out. */
export const typesOf = ({ links }: Returned): readonly RelationName[] => [
  ...new Set(links.map(({ type }) => type).filter((type): type is RelationName => isRelationName(type))),
];

/** How many things there are of each kind, the most first. */
export function kindsOf(kinds: Iterable<Kind>): readonly (readonly [kind: Kind, count: number])[] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
