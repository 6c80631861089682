// The glossary: terms of statistics, industries, policies and public works, and places with a name of their own in English.
import { readFileSync } from "node:fs";
import { ENTITY_KINDS, type EntityKind } from "../../../data/model/kinds.ts";
import { pluralOf } from "./plural.ts";

/** English words in lower case, but for names; `many`: for more than one of it. */
export interface Term {
  readonly text: string;
  readonly many: string;
}

/** What stands around the rest of a name: 增速 is `growth of ~`; with `~*` the rest is meant as many. */
export interface Frame {
  readonly before: string;
  readonly after: string;
  readonly many: boolean;
}

export interface Terms {
  readonly words: ReadonlyMap<string, Term>;
  readonly frames: ReadonlyMap<string, Frame>;
}

const FILES = { terms: new URL("terms.txt", import.meta.url), exonyms: new URL("exonyms.txt", import.meta.url) };
const EVERY_KIND = "";

let read: ReadonlyMap<string, Terms> | undefined;

/** Terms known anywhere in a name. */
export const everywhere = (): Terms => (read ??= sections()).get(EVERY_KIND)!;

/** Terms known at the end of names of a kind. */
export function atEndOf(kind: EntityKind): Terms {
  read ??= sections();
  return read.get(kind) ?? NONE;
}

const NONE: Terms = { words: new Map(), frames: new Map() };

function sections(): ReadonlyMap<string, Terms> {
  const all = new Map<string, { words: Map<string, Term>; frames: Map<string, Frame> }>();
  let at = { words: new Map<string, Term>(), frames: new Map<string, Frame>() };
  all.set(EVERY_KIND, at);
  for (const [number, line] of readFileSync(FILES.terms, "utf8").split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("@")) {
      const kind = line.slice(1);
      if (!ENTITY_KINDS.some((one) => one === kind)) throw new Error(`terms.txt:${number + 1}: ${kind} is no kind`);
      all.set(kind, (at = { words: new Map(), frames: new Map() }));
      continue;
    }
    const [name = "", english = ""] = line.split("=", 2);
    if (english.includes("~")) at.frames.set(name, frameOf(english));
    else at.words.set(name, termOf(english));
  }
  return all;
}

function frameOf(english: string): Frame {
  const [before = "", after = ""] = english.split("~", 2);
  return { before: before.trim(), after: after.replace(/^\*/, "").trim(), many: after.startsWith("*") };
}

function termOf(english: string): Term {
  if (english.endsWith("!")) return { text: english.slice(0, -1), many: english.slice(0, -1) };
  const [head = "", tail] = english.split("*", 2);
  return tail === undefined ? { text: english, many: pluralOf(english) } : { text: head + tail, many: pluralOf(head) + tail };
}

let named: ReadonlyMap<string, string> | undefined;

/** Places whose English name is not their pinyin, countries among them. */
export function exonyms(): ReadonlyMap<string, string> {
  return (named ??= new Map([...countries(), ...byHand()]));
}

function* byHand(): Generator<readonly [string, string]> {
  for (const line of readFileSync(FILES.exonyms, "utf8").split("\n")) {
    if (line.startsWith("#")) continue;
    for (const pair of line.split("|")) {
      const [name = "", english = ""] = pair.split("=", 2);
      if (english !== "") yield [name, english];
    }
  }
}

/** CLDR's names of countries, as `Intl` has them. */
function* countries(): Generator<readonly [string, string]> {
  const chinese = new Intl.DisplayNames("zh-CN", { type: "region", fallback: "none" });
  const english = new Intl.DisplayNames("en-GB", { type: "region", fallback: "none" });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = chinese.of(code);
    const meant = english.of(code)?.replace(/ \(.*\)$/, "");
    if (name !== undefined && meant !== undefined && /^\p{Script=Han}{2,}$/u.test(name)) yield [name, meant];
  }
}
