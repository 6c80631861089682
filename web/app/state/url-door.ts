// The Cypher screen's parts of the address. They are written on that screen only: elsewhere nobody looks at a query.
import { LOOKS_AT, type DoorView } from "./door-view.ts";
import { oneOf } from "./url-parts.ts";

const MOST_VALUES = 30;
/** Longer texts are refused by the server anyway. */
const LONGEST_TEXT = 20_000;
/** A list of some thousand ids, with room to spare. */
export const LONGEST_VALUE = 200_000;
const PREFIX = "p.";

type Part<K extends keyof DoorView> = {
  readonly name: string;
  readonly key: K;
  readonly none: DoorView[K];
  readonly parse: (text: string) => DoorView[K] | null;
  readonly print: (value: DoorView[K]) => string;
  readonly lost?: (text: string) => boolean;
};
const part = <K extends keyof DoorView>(it: Part<K>): Part<K> => it;

/** The table of the parts with a name of their own. */
export const DOOR_PARTS = [
  part({ name: "q", key: "q", none: "", parse: (text) => (text.length > LONGEST_TEXT ? null : text), print: (text) => text }),
  part({
    name: "name",
    key: "name",
    none: null,
    parse: (text) => (/^[a-z0-9][a-z0-9-]{0,79}$/u.test(text) ? text : null),
    print: (name) => name ?? "",
  }),
  part({ name: "as", key: "as", none: "table", parse: oneOf(LOOKS_AT), print: (as) => as }),
] as const;

/** Values of parameters: each has a part of its own, `p.` before its name. */
export function valuesIn(...parts: readonly URLSearchParams[]): DoorView["values"] {
  const found = parts
    .flatMap((one) => [...one])
    .flatMap(([name, text]) => (isValueName(name) && text.length <= LONGEST_VALUE ? [[name.slice(PREFIX.length), text] as const] : []));
  return Object.fromEntries(found.slice(0, MOST_VALUES));
}

/** Names of values that were not taken in: too long, too many, or no names. */
export function lostValues(...parts: readonly URLSearchParams[]): string[] {
  const taken = valuesIn(...parts);
  return parts
    .flatMap((one) => [...one.keys()])
    .filter((name) => name.startsWith(PREFIX) && !Object.hasOwn(taken, name.slice(PREFIX.length)));
}

/** The same, to be written. */
export const printValues = (values: DoorView["values"]): (readonly [name: string, text: string])[] =>
  Object.entries(values).map(([name, text]) => [`${PREFIX}${name}`, text]);

const isValueName = (name: string) =>
  name.startsWith(PREFIX) && /^[\p{L}_][\p{L}\p{N}_]{0,63}$/u.test(name.slice(PREFIX.length)) && !(name.slice(PREFIX.length) in {});
