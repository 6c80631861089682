// What a person writes in place of a candidate's line: fields as a form holds them, and the line that comes of them. Pure.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { FactLine } from "../../../data/model/review.ts";
import { FACT_SCHEMAS } from "../../../data/model/facts.ts";
import { contentOf } from "../../../data/model/review.ts";

/** Fields of a form: texts, lists of ids or words, and what is ticked. */
export type Draft = Readonly<Record<string, string | readonly string[] | boolean>>;
/** What a field cannot be. */
export type DraftFault = { readonly field: string; readonly fault: "empty" | "number" | "date" | "same" | "wrong" };

/** The form of a line. */
export function draftOf(fact: FactLine): Draft {
  if ("entity" in fact)
    return {
      is: "entity",
      name: fact.name,
      nameEn: fact.nameEn,
      kind: fact.kind,
      aliases: (fact.aliases ?? []).join("、"),
      private: fact.private === true,
    };
  if ("mention" in fact) return { is: "mention", mention: fact.mention, at: fact.at };
  if ("relation" in fact) return { is: "relation", from: fact.from, relation: fact.relation, to: fact.to, basis: fact.basis };
  if ("indicator" in fact) {
    const figure = {
      indicator: fact.indicator,
      value: fact.value === null ? "" : String(fact.value),
      valueText: fact.valueText,
      unit: fact.unit ?? "",
      comparator: fact.comparator ?? "",
      about: fact.about,
    };
    if ("target" in fact)
      return {
        is: "target",
        ...figure,
        modality: fact.modality,
        time: fact.due ?? "",
        setBy: fact.setBy,
        nature: "level",
        direction: "",
        actual: "actual",
      };
    return {
      is: "observation",
      ...figure,
      nature: fact.nature,
      direction: fact.direction ?? "",
      actual: fact.actual,
      time: fact.period ?? "",
      modality: "planned",
      setBy: [],
    };
  }
  return { is: "article", title: fact.title, titleEn: fact.titleEn, publisher: fact.publisher ?? "", date: fact.date };
}

const text = (draft: Draft, field: string): string => {
  const value = draft[field];
  return typeof value === "string" ? value.trim() : "";
};
const list = (draft: Draft, field: string): string[] => {
  const value = draft[field];
  return typeof value === "object" ? [...value] : [];
};
/** Words that are parted by the signs of either language. */
export const wordsIn = (written: string): string[] =>
  [...new Set(written.split(/[、，,;；|\n]/u).map((one) => one.trim()))].filter((one) => one !== "");

/** The line that a form means, or what is wrong with it. `before` is the line as it was proposed; what the form has no field for stays. */
export function lineOf(draft: Draft, before: FactLine): { readonly fact: FactLine } | { readonly faults: readonly DraftFault[] } {
  const faults = faultsOf(draft);
  if (faults.length > 0) return { faults };
  const made = madeOf(draft, before);
  const content = draft["is"] === "entity" ? "entities" : contentOf(made as FactLine);
  const result = FACT_SCHEMAS[content].safeParse(made);
  if (result.success) return { fact: result.data };
  return { faults: result.error.issues.map(({ path }) => ({ field: fieldOf(String(path[0] ?? "")), fault: "wrong" as const })) };
}

const fieldOf = (name: string) => (name === "due" || name === "period" ? "time" : name);

function faultsOf(draft: Draft): DraftFault[] {
  const faults: DraftFault[] = [];
  const needed: Readonly<Record<string, readonly string[]>> = {
    entity: ["name"],
    mention: ["mention"],
    relation: ["from", "relation", "to"],
    target: ["indicator", "valueText"],
    observation: ["indicator", "valueText"],
    article: ["title", "date"],
  };
  for (const field of needed[text(draft, "is")] ?? []) if (text(draft, field) === "") faults.push({ field, fault: "empty" });
  if ("value" in draft && text(draft, "value") !== "" && numberIn(text(draft, "value")) === null)
    faults.push({ field: "value", fault: "number" });
  const time = "time" in draft ? text(draft, "time") : "date" in draft ? text(draft, "date") : "";
  if (time !== "" && !/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/u.test(time))
    faults.push({ field: "time" in draft ? "time" : "date", fault: "date" });
  if (draft["is"] === "relation" && text(draft, "from") !== "" && text(draft, "from") === text(draft, "to"))
    faults.push({ field: "to", fault: "same" });
  if (draft["is"] === "mention" && list(draft, "at").length === 0) faults.push({ field: "at", fault: "empty" });
  return faults;
}

/** A number as people write it, thousands parted or not. */
function numberIn(written: string): number | null {
  const plain = written.replaceAll(/[,，\s]/gu, "");
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

type Made = Readonly<Record<string, unknown>>;
const without = (fact: FactLine, ...fields: readonly string[]): Made =>
  Object.fromEntries(Object.entries(fact).filter(([field]) => !fields.includes(field)));

function madeOf(draft: Draft, before: FactLine): Made {
  switch (draft["is"]) {
    case "entity": {
      const [name, kind] = [text(draft, "name"), text(draft, "kind") as EntityKind];
      const aliases = wordsIn(text(draft, "aliases")).filter((one) => one !== name);
      return {
        ...without(before, "aliases", "private", "pinyin"),
        name,
        nameEn: text(draft, "nameEn") || name,
        kind,
        ...(aliases.length > 0 && { aliases }),
        ...(kind === "Person" && draft["private"] === true && { private: true }),
      };
    }
    case "mention":
      return { ...before, mention: text(draft, "mention"), at: list(draft, "at") };
    case "relation":
      return {
        ...before,
        from: text(draft, "from"),
        relation: text(draft, "relation"),
        to: text(draft, "to"),
        basis: text(draft, "basis"),
      };
    case "article":
      return {
        ...before,
        title: text(draft, "title"),
        titleEn: text(draft, "titleEn") || text(draft, "title"),
        publisher: text(draft, "publisher") || null,
        date: text(draft, "date"),
      };
    default:
      return figureMade(draft, before);
  }
}

/** A figure; where it was a target and is none, or the other way round, its id and what only the other has change with it. */
function figureMade(draft: Draft, before: FactLine): Made {
  const [time, unit] = [text(draft, "time"), text(draft, "unit")];
  const id = "target" in before ? before.target : "observation" in before ? before.observation : "";
  const basis = "target" in before ? before.dueBasis : "observation" in before ? before.periodBasis : null;
  const timeText = "target" in before ? before.dueText : "observation" in before ? before.periodText : null;
  const same = ("target" in before ? before.due : "observation" in before ? before.period : null) === (time || null);
  const when = { basis: time === "" ? null : same ? basis : (basis ?? "stated"), text: time === "" || !same ? null : timeText };
  const common = {
    ...without(
      before,
      "target",
      "observation",
      "modality",
      "due",
      "dueText",
      "dueBasis",
      "setBy",
      "nature",
      "direction",
      "actual",
      "period",
      "periodText",
      "periodBasis",
      "anyOf",
    ),
    indicator: text(draft, "indicator"),
    value: text(draft, "value") === "" ? null : numberIn(text(draft, "value")),
    valueText: text(draft, "valueText"),
    unit: unit === "" ? null : unit,
    comparator: text(draft, "comparator") === "" ? null : text(draft, "comparator"),
    about: list(draft, "about"),
  };
  if (draft["is"] === "target")
    return {
      target: "target" in before ? id : id.replace(/^o-/u, "t-"),
      ...common,
      ...("target" in before && before.anyOf !== undefined && { anyOf: before.anyOf }),
      modality: text(draft, "modality"),
      due: time || null,
      dueText: when.text,
      dueBasis: when.basis,
      setBy: list(draft, "setBy"),
    };
  return {
    observation: "observation" in before ? id : id.replace(/^t-/u, "o-"),
    ...common,
    nature: text(draft, "nature"),
    ...(text(draft, "direction") !== "" && { direction: text(draft, "direction") }),
    actual: text(draft, "actual"),
    period: time || null,
    periodText: when.text,
    periodBasis: when.basis,
  };
}

/** Whether a form says something else than the line. */
export const isChanged = (draft: Draft, fact: FactLine): boolean => JSON.stringify(draft) !== JSON.stringify(draftOf(fact));
