// The address, by one table: what each part is called, how it is read, how it is written, and what its absence means.
import { isKind } from "../../../data/model/kinds.ts";
import { RELATION_FAMILIES, type RelationFamily } from "../../../data/model/relation-type.ts";
import { isRelationName } from "../../../data/model/relations.ts";
import { GATHERINGS, isGroupKey, MOST_OPEN } from "../../contract/gather.ts";
import { MEASURES, TINTS } from "./state.ts";
import { LAYOUTS } from "./layouts.ts";
import type { Lang, Screen, Theme, View } from "./state.ts";
import { DOOR_PARTS, lostValues, printValues, valuesIn } from "./url-door.ts";
import { PLAN_PARTS } from "./url-plan.ts";
import { REVIEW_PARTS } from "./url-review.ts";
import {
  idsIn,
  isId,
  list,
  oneOf,
  parseCamera,
  parseGroups,
  parseMarks,
  parsePair,
  parsePath,
  parsePins,
  parseRange,
  parseSource,
  parseYears,
  printGroups,
  printPath,
} from "./url-parts.ts";

/** Families that are not drawn until asked for. */
export const HIDDEN_AT_FIRST: readonly RelationFamily[] = ["source"];
/** Longer lists of ids travel after `#`, which is never sent to the server. */
const LONGEST_QUERY = 2000;

type Part<K extends keyof View> = {
  readonly name: string;
  readonly key: K;
  /** What its absence means; undefined where it is always written. */
  readonly none: View[K] | undefined;
  /** Null where the text says nothing that can be understood: then the default holds. */
  readonly parse: (text: string) => View[K] | null;
  readonly print: (value: View[K]) => string;
  /** Whether a text says more than is read from it, where that does not show by how much is read. */
  readonly lost?: (text: string) => boolean;
};

const isFamily = (text: string): text is RelationFamily => (RELATION_FAMILIES as readonly string[]).includes(text);
const part = <K extends keyof View>(it: Part<K>): Part<K> => it;
const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

const PARTS = [
  part({ name: "all", key: "all", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({ name: "show", key: "shown", none: null, parse: (text) => idsIn(text), print: (ids) => (ids ?? []).join(",") }),
  part({ name: "by", key: "by", none: "kind", parse: oneOf(GATHERINGS), print: (by) => by }),
  part({
    name: "open",
    key: "open",
    none: [],
    parse: (text) => [...new Set(list(text))].filter(isGroupKey).slice(0, MOST_OPEN),
    print: (keys) => keys.join(","),
  }),
  part({ name: "on", key: "on", none: null, parse: (text) => (isGroupKey(text) ? text : null), print: (key) => key ?? "" }),
  part({ name: "sel", key: "selected", none: [], parse: (text) => idsIn(text), print: (ids) => ids.join(",") }),
  part({
    name: "hide",
    key: "hiddenKinds",
    none: [],
    parse: (text) => [...new Set(list(text))].filter(isKind),
    print: (kinds) => kinds.join(","),
  }),
  part({
    name: "rel",
    key: "hiddenFamilies",
    none: HIDDEN_AT_FIRST,
    parse: (text) => RELATION_FAMILIES.filter((family) => !list(text).filter(isFamily).includes(family)),
    print: (hidden) => RELATION_FAMILIES.filter((family) => !hidden.includes(family)).join(","),
    lost: (text) => !list(text).every(isFamily),
  }),
  part({ name: "art", key: "article", none: null, parse: (text) => (isId(text) ? text : null), print: (id) => id ?? "" }),
  part({
    name: "pin",
    key: "pinned",
    none: {},
    parse: parsePins,
    print: (pins) =>
      Object.entries(pins)
        .map(([id, { x, y }]) => `${id}@${round(x, 0)}_${round(y, 0)}`)
        .join(","),
  }),
  part({
    name: "but",
    key: "hiddenTypes",
    none: [],
    parse: (text) => [...new Set(list(text))].filter(isRelationName),
    print: (names) => names.join(","),
  }),
  part({
    name: "basis",
    key: "basis",
    none: null,
    parse: (text) => (text === "stated" || text === "implied" ? text : null),
    print: (basis) => basis ?? "",
  }),
  part({ name: "certain", key: "certain", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({ name: "sourced", key: "sourced", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({ name: "year", key: "years", none: null, parse: parseYears, print: (years) => (years ?? []).join("-") }),
  part({
    name: "range",
    key: "range",
    none: null,
    parse: parseRange,
    print: (range) => (range ? `${range.measure}:${range.from}:${range.to}` : ""),
  }),
  part({ name: "layout", key: "layout", none: "force", parse: oneOf(LAYOUTS), print: (layout) => layout }),
  part({ name: "around", key: "around", none: null, parse: (text) => (isId(text) ? text : null), print: (id) => id ?? "" }),
  part({ name: "size", key: "size", none: "facts", parse: oneOf(MEASURES), print: (measure) => measure }),
  part({ name: "tint", key: "tint", none: "kind", parse: oneOf(TINTS), print: (tint) => tint }),
  part({ name: "group", key: "groups", none: {}, parse: parseGroups, print: printGroups }),
  part({
    name: "mark",
    key: "marks",
    none: {},
    parse: parseMarks,
    print: (marks) =>
      Object.entries(marks)
        .map(([id, mark]) => `${id}@${mark}`)
        .join(","),
  }),
  part({ name: "path", key: "path", none: null, parse: parsePath, print: printPath }),
  part({ name: "cmp", key: "compare", none: null, parse: parsePair, print: (pair) => (pair ?? []).join(",") }),
  part({
    name: "src",
    key: "source",
    none: null,
    parse: parseSource,
    print: (at) => (at ? `${at.article}@${at.start}-${at.end}` : ""),
  }),
  ...PLAN_PARTS,
  ...DOOR_PARTS,
  ...REVIEW_PARTS,
  part({ name: "table", key: "table", none: false, parse: (text) => text === "1", print: () => "1" }),
  part({
    name: "at",
    key: "camera",
    none: null,
    parse: parseCamera,
    print: (at) => (at ? `${round(at.x, 0)},${round(at.y, 0)},${round(at.ratio, 3)}` : ""),
  }),
  part({
    name: "lang",
    key: "lang",
    none: undefined,
    parse: (text): Lang | null => (text === "en" || text === "zh" ? text : null),
    print: (lang) => lang,
  }),
  part({
    name: "theme",
    key: "theme",
    none: null,
    parse: (text): Theme | null => (text === "dark" || text === "light" ? text : null),
    print: (theme) => theme ?? "",
  }),
] as const;

/** Parts that only the Cypher screen writes. */
const DOOR_KEYS: ReadonlySet<keyof View> = new Set(DOOR_PARTS.map(({ key }) => key));
const REVIEW_KEYS: ReadonlySet<keyof View> = new Set(REVIEW_PARTS.map(({ key }) => key));

/** Whether a part is read on a screen: under review `sel` names a candidate, elsewhere things. */
const isReadOn = (key: keyof View, screen: Screen) => (screen === "review" ? key !== "selected" : !REVIEW_KEYS.has(key));
/** Whether it is written there. */
const isOn = (key: keyof View, screen: Screen) => isReadOn(key, screen) && (screen === "cypher" || !DOOR_KEYS.has(key));

const SCREEN_PATHS: Readonly<Record<string, Screen>> = {
  "/": "explore",
  "/explore": "explore",
  "/depend": "depend",
  "/targets": "targets",
  "/compare": "compare",
  "/time": "time",
  "/cypher": "cypher",
  "/review": "review",
  "/settings": "settings",
};

const screenOf = (pathname: string): Screen => SCREEN_PATHS[pathname.replace(/(.)\/$/, "$1")] ?? "lost";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Reads an address into a view. Parts that cannot be understood fall back to `looks` (language, theme) or to their default. */
export function parseView(address: { pathname: string; search: string; hash: string }, looks: { lang: Lang; theme: Theme | null }): View {
  const query = new URLSearchParams(address.search);
  const rest = new URLSearchParams(address.hash.replace(/^#/, ""));
  const screen = screenOf(address.pathname);
  const view: Record<string, unknown> = { screen, values: valuesIn(query, rest) };
  for (const { name, key, none, parse } of PARTS) {
    const text = isReadOn(key, screen) ? (query.get(name) ?? rest.get(name)) : null;
    const usual = key === "lang" ? looks.lang : key === "theme" ? looks.theme : none;
    view[key] = (text === null ? null : parse(text)) ?? usual;
  }
  return view as View;
}

/** Names of the parts of an address of which something could not be understood, so that it is not in the view. */
export function notUnderstood(address: { pathname?: string; search: string; hash: string }): string[] {
  const screen = screenOf(address.pathname ?? "/");
  const query = new URLSearchParams(address.search);
  const rest = new URLSearchParams(address.hash.replace(/^#/, ""));
  const odd = PARTS.flatMap((it) => {
    const { name, key, parse, lost } = it as Part<keyof View>;
    if (!isReadOn(key, screen)) return [];
    const text = query.get(name) ?? rest.get(name) ?? "";
    return text !== "" && (lost ? lost(text) : loses(text, parse(text))) ? [name] : [];
  });
  return [...odd, ...lostValues(query, rest)];
}

/** Whether a text says more than was read from it: nothing was, or not every word of a list. */
function loses(text: string, value: unknown): boolean {
  if (value === null) return true;
  if (typeof value === "boolean") return text !== "1" && text !== "0";
  if (typeof value !== "object" || "from" in value || "x" in value || "article" in value) return false;
  return new Set(list(text)).size > Object.keys(value).length;
}

/** Writes a view as an address: path, query and, for long lists, what follows `#`. Commas and `@` stay legible. */
export function printView(view: View): string {
  const query: string[] = [];
  const rest: string[] = [];
  const write = (name: string, value: string) => {
    const text = `${name}=${encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, "\uFFFD"))
      .replaceAll("%2C", ",")
      .replaceAll("%40", "@")}`;
    (text.length > LONGEST_QUERY ? rest : query).push(text);
  };
  for (const it of PARTS) {
    const { name, key, none, print } = it as Part<keyof View>;
    if (isOn(key, view.screen) && !same(view[key], none)) write(name, print(view[key]));
  }
  if (view.screen === "cypher") for (const [name, value] of printValues(view.values)) write(name, value);
  const path = view.screen === "lost" ? "/explore" : `/${view.screen}`;
  return `${path}${query.length > 0 ? `?${query.join("&")}` : ""}${rest.length > 0 ? `#${rest.join("&")}` : ""}`;
}
