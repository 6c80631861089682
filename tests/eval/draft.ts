// Articles of our own with their annotations in the text: `[P 宁川县]` is a place, `[Q 3.5亿元|gt|<总投资]` a figure.
// What stands between the brackets is the text itself, so a span cannot miss its characters.
import type { Entity, Figure, Marked, Measured, Passage, Tie } from "./passages.ts";
import { KIND_OF } from "../../loader/reading/relations/kind-letters.ts";
import { fieldsOf, type Fields, type Standing } from "./draft-fields.ts";

type Raw = {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly fields: readonly string[];
  readonly standing: Standing;
};

/** The passage and the annotations of a draft: a head of fields, an empty line, the text, and after `===` the relations. */
export function readDraft(draft: string): Measured {
  const gap = draft.indexOf("\n\n");
  const [body = "", ties = ""] = draft.slice(gap + 2).split("\n===\n");
  const header = new Map(
    draft
      .slice(0, gap)
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const field = (name: string) => header.get(name) ?? fail(`the draft has no ${name}`);
  const { text, raws } = unfold(body);
  const id = field("id");
  const heading = (header.get("heading") ?? "").split(" > ").filter(Boolean);
  const passage: Passage = { id, genre: field("genre"), docTitle: field("title"), docDate: field("date"), heading, text };
  const sorted = raws.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const entities = sorted.filter(({ label }) => label !== "Q").map((raw, at) => entityOf(raw, text, `e${at + 1}`));
  const figures = sorted.filter(({ label }) => label === "Q").map((raw, at) => figureOf(raw, text, `q${at + 1}`));
  const called = (name: string) => entities.filter((entity) => entity.name === name);
  const idOf = (name: string) =>
    figures.find(({ fields }) => name.startsWith("#") && fields.label === name.slice(1))?.figure.id ??
    (called(name).find(({ optional }) => !optional) ?? called(name)[0])?.id ??
    fail(`nothing is called ${name}`);
  const relations = [...figures.flatMap(({ figure, fields }) => tiesAt(figure, fields, idOf)), ...tiesBelow(ties, idOf)];
  const doubtful = new Set([...entities, ...figures.map(({ figure }) => figure)].filter(({ optional }) => optional).map((one) => one.id));
  for (const tie of relations) if (doubtful.has(tie.head) || doubtful.has(tie.tail)) tie.optional = true;
  return { passage, marked: { id, entities, quantities: figures.map(({ figure }) => figure), relations } satisfies Marked };
}

function fail(why: string): never {
  throw new Error(why);
}

/** Takes the marks out of the text and keeps where they stood. A line `%% 2025h t` says what figures after it have by default. */
function unfold(body: string): { text: string; raws: Raw[] } {
  let text = "";
  let standing: Standing = { period: null, role: "observation" };
  const raws: Raw[] = [];
  const open: { at: number; label: string; fields: string[] }[] = [];
  const here = () => open.at(-1) ?? fail(`marks do not match after ${text.slice(-20)}`);
  for (const token of body.match(/^%%.*\n|\[[^ [\]]+ |\|[^|\]]*|\]|[^[\]|%]+|[%[]/gm) ?? []) {
    if (token.startsWith("%%")) standing = fieldsOf(token.slice(2).trim().split(" "), { period: null, role: "observation" });
    else if (token.length > 1 && token.startsWith("[")) open.push({ at: text.length, label: token.slice(1, -1), fields: [] });
    else if (token.startsWith("|")) here().fields.push(token.slice(1));
    else if (token === "]") {
      const { at, label, fields } = here();
      open.pop();
      raws.push({ start: at, end: text.length, label, fields, standing });
    } else text += token;
  }
  return open.length > 0 ? fail(`a mark stays open: ${text.slice(open[0]?.at).slice(0, 20)}`) : { text, raws };
}

function entityOf({ start, end, label, fields }: Raw, text: string, id: string): Entity {
  const [, code = "", flags = "", others = ""] = /^([A-Z])([?~]*)(?:\/([A-Z]+))?$/.exec(label) ?? fail(`no kind: ${label}`);
  const printed = text.slice(start, end);
  const name = fields.find((field) => field.startsWith("="))?.slice(1) ?? printed.replaceAll(/\s/g, "");
  const alternatives = fields.filter((field) => field.startsWith("a:")).map((field) => around(text, field.slice(2), start, end));
  const kind = (letter: string) => KIND_OF[letter] ?? fail(`no kind: ${label}`);
  return {
    id,
    kind: kind(code),
    start,
    end,
    text: printed,
    name,
    ...(alternatives.length > 0 && { spanAlt: alternatives }),
    ...(flags.includes("?") && { optional: true }),
    ...(flags.includes("~") && { nested: true }),
    ...(others !== "" && { kindAlt: others.split("").map(kind) }),
  };
}

/** Where other words that overlap the span stand: those of a longer or shorter span that is right, too. */
function around(text: string, words: string, start: number, end: number): [number, number] {
  const at = text.indexOf(words, Math.max(0, start - words.length));
  return at >= 0 && at < end && at + words.length > start
    ? [at, at + words.length]
    : fail(`not around ${text.slice(start, end)}: ${words}`);
}

function figureOf({ start, end, fields, standing }: Raw, text: string, id: string): { figure: Figure; fields: Fields } {
  const printed = text.slice(start, end);
  const read = fieldsOf(fields, standing);
  const [, digits = "", rest = ""] = /^([\d.,]*)[多余餘]?(.*)$/s.exec(printed.normalize("NFKC").replaceAll(/\s/g, "")) ?? [];
  const value = read.value ?? (digits === "" ? fail(`${printed} has no value`) : Number(digits.replaceAll(",", "")));
  const figure: Figure = {
    id,
    start,
    end,
    text: printed,
    value,
    unit: read.unit ?? rest.replaceAll(/[多余餘]/g, ""),
    comparator: read.comparator,
    nature: read.nature,
    ...(read.down && { dir: "down" }),
    role: read.role,
    ...(read.roleDoubt && { roleDoubt: true }),
    ...(read.optional && { optional: true }),
    ...(read.alternatives.length > 0 && { spanAlt: read.alternatives.map((words) => around(text, words, start, end)) }),
    indicator: indicatorOf(read, text, start, end),
    period: read.period,
  };
  return { figure, fields: read };
}

/** The nearest place of the indicator's words on the side that the draft says. */
function indicatorOf({ indicator }: Fields, text: string, start: number, end: number): Figure["indicator"] {
  if (!indicator) return null;
  const { before, words } = indicator;
  const at = before ? text.lastIndexOf(words, start - words.length) : text.indexOf(words, end);
  if (at < 0 || Math.abs(at - start) > 250) return fail(`no ${words} ${before ? "before" : "after"} ${text.slice(start, end)}`);
  return { start: at, end: at + words.length, text: words };
}

function tiesAt({ id }: Figure, { about, setBy }: Fields, idOf: (name: string) => string): Tie[] {
  const measured = about.map(({ name, optional }): Tie => ({ type: "ABOUT", head: id, tail: idOf(name), ...(optional && { optional }) }));
  return setBy === null ? measured : [...measured, { type: "SETS", head: idOf(setBy), tail: id }];
}

/** Lines such as `CONNECTS 甲乙铁路 > 甲市, 乙市`; a question mark after the type makes it optional. */
function tiesBelow(lines: string, idOf: (name: string) => string): Tie[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      const [, type = "", doubt = "", head = "", tails = ""] = /^([A-Z_]+)(\??) (.+) > (.+)$/.exec(line) ?? fail(`no relation: ${line}`);
      return tails.split(", ").map((tail): Tie => ({ type, head: idOf(head), tail: idOf(tail), ...(doubt !== "" && { optional: true }) }));
    });
}
