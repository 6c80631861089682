// The fields of a draft's marks: what stands after the bars of `[Q 3.5亿元|gt|growth|<总投资|2025e|@宁川县]`.

const COMPARATOR: Readonly<Record<string, string>> = { gt: ">", ge: ">=", lt: "<", le: "<=", "~": "≈" };
const HOW: Readonly<Record<string, string>> = { e: "explicit", h: "heading", i: "inherited" };

type Role = "target" | "observation";
type Period = { value: string; how: string } | null;
/** What figures have unless they say otherwise. */
export type Standing = { readonly period: Period; readonly role: Role };

export type Fields = {
  comparator: string;
  nature: string;
  down: boolean;
  role: Role;
  period: Period;
  optional: boolean;
  roleDoubt: boolean;
  value: number | null;
  unit: string | null;
  /** Words before (`<`) or after (`>`) the figure. */
  indicator: { before: boolean; words: string } | null;
  alternatives: string[];
  about: { name: string; optional: boolean }[];
  setBy: string | null;
  label: string | null;
};

/** Reads fields one by one; a word that means nothing is a fault of the draft. */
export function fieldsOf(words: readonly string[], standing: Standing): Fields {
  const fields: Fields = {
    comparator: "=",
    nature: "level",
    down: false,
    role: standing.role,
    period: standing.period,
    optional: false,
    roleDoubt: false,
    value: null,
    unit: null,
    indicator: null,
    alternatives: [],
    about: [],
    setBy: null,
    label: null,
  };
  for (const word of words) if (!take(word, fields)) throw new Error(`a field that means nothing: ${word}`);
  return fields;
}

function take(word: string, fields: Fields): boolean {
  const rest = word.slice(1);
  const comparator = COMPARATOR[word];
  if (comparator) fields.comparator = comparator;
  else if (["growth", "share", "rank", "cum", "level"].includes(word)) fields.nature = word === "cum" ? "cumulative" : word;
  else if (word === "growth-") [fields.nature, fields.down] = ["growth", true];
  else if (word === "t") fields.role = "target";
  else if (word === "o") fields.role = "observation";
  else if (word === "?") fields.optional = true;
  else if (word === "??") fields.roleDoubt = true;
  else if (word === "p-") fields.period = null;
  else if (/^\d{4}[\dHQ/-]*[ehi]$/.test(word)) fields.period = { value: word.slice(0, -1), how: HOW[word.slice(-1)] ?? "" };
  else return takeMarked(word, rest, fields);
  return true;
}

function takeMarked(word: string, rest: string, fields: Fields): boolean {
  if (word.startsWith("<") || word.startsWith(">")) fields.indicator = { before: word.startsWith("<"), words: rest };
  else if (word.startsWith("v") && Number.isFinite(Number(rest))) fields.value = Number(rest);
  else if (word.startsWith("u")) fields.unit = rest;
  else if (word.startsWith("a:")) fields.alternatives.push(word.slice(2));
  else if (word.startsWith("@?")) fields.about.push({ name: word.slice(2), optional: true });
  else if (word.startsWith("@")) fields.about.push({ name: rest, optional: false });
  else if (word.startsWith("!")) fields.setBy = rest;
  else if (word.startsWith("#")) fields.label = rest;
  else return false;
  return true;
}
