// What a person writes in the shell as wishes: corrected lines, and the parts of something that is split.
import { FACT_SCHEMAS } from "../../data/model/facts.ts";
import { parseSpan } from "../../data/model/locator.ts";
import { foldName } from "../../data/model/quote.ts";
import { contentOf, REVIEWED, type Candidate, type FactLine, type Reviewed } from "../../data/model/review.ts";
import { englishName } from "../reading/english/english-name.ts";
import { slugOf } from "../reading/joining/slug.ts";
import type { EntityKind } from "../../data/model/kinds.ts";
import { schemaFaults, type SchemaFault } from "../read/schema-fault.ts";

/** A line that cannot be read; each fault says what would be right. */
export class WrongLine extends Error {
  override readonly name = "WrongLine";
  readonly faults: readonly SchemaFault[];
  constructor(faults: readonly SchemaFault[]) {
    super(faults.map(({ wrong }) => wrong.en).join("; "));
    this.faults = faults;
  }
}

const notJson = (text: string): SchemaFault => ({
  code: "json",
  wrong: { zh: `“${text.slice(0, 60)}”不是所要的 JSON`, en: `"${text.slice(0, 60)}" is not the JSON that is needed` },
  right: { zh: '写作 {"字段":值}；拆分写作 [{…},{…}]', en: 'write {"field":value}; to split, [{…},{…}]' },
});

/** The candidate's line with the fields that are given; null takes a field away. A whole line of another content replaces it. */
export function correctedLine(text: string, { fact }: Candidate): FactLine {
  return patched(objectIn(text), fact);
}

/** The parts of something: of an entity `{name, kind?, at?}` or whole lines, of anything else fields that differ. */
export function partsIn(text: string, candidate: Candidate, mentions: Candidate | undefined, page: string | null): FactLine[] {
  const given = parsed(text);
  if (!Array.isArray(given) || given.length === 0) throw new WrongLine([notJson(text)]);
  return given.flatMap((one) => {
    const part = objectOf(one, text);
    if (!("entity" in candidate.fact) || REVIEWED.some((content) => isWhole(content, part))) return [patched(part, candidate.fact)];
    return entityParts(part, candidate.fact, mentions?.fact, page);
  });
}

type Given = Readonly<Record<string, unknown>>;

function entityParts(
  part: Given,
  whole: Extract<FactLine, { entity: string }>,
  mention: FactLine | undefined,
  page: string | null,
): FactLine[] {
  const { at, ...fields } = part;
  const name = typeof fields["name"] === "string" ? fields["name"] : whole.name;
  const kind = (fields["kind"] ?? whole.kind) as EntityKind;
  const entity = lineOf("entities", { entity: slugOf(name, kind), kind, name, nameEn: englishName(name, kind), ...fields });
  const places = at ?? (mention !== undefined && "mention" in mention ? placesNaming(mention.at, entity, page) : []);
  const id = "entity" in entity ? entity.entity : "";
  return Array.isArray(places) && places.length === 0 ? [entity] : [entity, lineOf("mentions", { mention: id, at: places })];
}

function placesNaming(places: readonly string[], entity: FactLine, page: string | null): string[] {
  const names = "entity" in entity ? new Set([entity.name, ...(entity.aliases ?? [])].map(foldName)) : new Set<string>();
  return places.filter((written) => {
    const span = parseSpan(written);
    return page !== null && span !== null && names.has(foldName(page.slice(span.start, span.end)));
  });
}

const ID_FIELDS: Readonly<Record<Reviewed, string>> = {
  articles: "article",
  entities: "entity",
  mentions: "mention",
  relations: "relation",
  targets: "target",
  observations: "observation",
};
const isWhole = (content: Reviewed, given: Given): boolean => FACT_SCHEMAS[content].safeParse(given).success;

function patched(given: Given, fact: FactLine): FactLine {
  const content = contentOf(fact);
  const other = REVIEWED.find((one) => one !== content && Object.hasOwn(given, ID_FIELDS[one]));
  if (other !== undefined) return lineOf(other, given);
  const merged: Given = { ...fact, ...given };
  // A field that may not be null is taken away by it; one that may, as a deadline, is null then.
  const wrong = new Set((FACT_SCHEMAS[content].safeParse(merged).error?.issues ?? []).map(({ path }) => path[0]));
  return lineOf(content, Object.fromEntries(Object.entries(merged).filter(([field, value]) => value !== null || !wrong.has(field))));
}

function lineOf(content: Reviewed, given: Given): FactLine {
  const result = FACT_SCHEMAS[content].safeParse(given);
  if (result.success) return result.data;
  throw new WrongLine(schemaFaults(result.error.issues, given));
}

const objectIn = (text: string): Given => objectOf(parsed(text), text);

function objectOf(given: unknown, text: string): Given {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new WrongLine([notJson(text)]);
  return Object.fromEntries(Object.entries(given));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongLine([notJson(text)]);
  }
}
