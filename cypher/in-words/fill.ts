// Fills an entry's parameters with what a question names; what it does not name is left out.
import { parametersOf, type ParameterShape } from "../parameters.ts";
import type { GraphValue } from "../port.ts";
import type { Query } from "../query.ts";
import type { Mention } from "./names.ts";
import { dayIn, kindsIn, limitIn, quotedIn, relationIn, unitIn, yearsIn } from "./read.ts";

/** A question with what was found in it. */
export type Asked = {
  readonly question: string;
  /** The question without the things it names. */
  readonly rest: string;
  readonly mentions: readonly Mention[];
  /** Ids of the articles that are meant, the earlier first. */
  readonly articles: readonly string[];
};
export type Filled = { readonly params: Readonly<Record<string, GraphValue>>; readonly used: readonly Mention[] };

/** Values for an entry's parameters, and the mentions that they come from. Values that the entry would refuse are left out. */
export function filled(entry: Query<unknown, unknown>, asked: Asked): Filled {
  const things = [...asked.mentions].filter(({ thing }) => thing.kind !== "Article");
  const shapes = parametersOf(entry);
  const params: Record<string, GraphValue> = {};
  const used: Mention[] = [];
  const articles = [...asked.articles];
  const pair = shapes.filter(({ type }) => type === "article").length > 1;
  for (const shape of shapes) {
    const { name, type } = shape;
    if (type === "id") {
      const one = things.shift();
      if (one) [params[name]] = [one.thing.id, used.push(one)];
    } else if (type === "ids") {
      if (name === "done" || name === "shown" || things.length === 0) continue;
      params[name] = [...new Set(things.map(({ thing }) => thing.id))];
      used.push(...things.splice(0));
    } else if (type === "article") {
      const one = pair && asked.articles.length < 2 ? undefined : articles.shift();
      if (one !== undefined) params[name] = one;
    } else {
      const value = plainValue(shape, asked, things, params);
      if (value !== null) params[name] = value;
    }
  }
  return { params: fitting(entry, params), used };
}

function plainValue({ name, type }: ParameterShape, { question, rest }: Asked, things: readonly Mention[], params: object): GraphValue {
  if (type === "number") return name === "year" ? (yearsIn(question)[0] ?? null) : name === "limit" ? limitIn(rest) : null;
  if (type === "list") return name === "kinds" && kindsIn(rest).length > 0 ? kindsIn(rest) : null;
  if (type !== "text") return null;
  switch (name) {
    case "date":
      return dayIn(question);
    case "unit":
      return unitIn(rest);
    case "relation":
      return relationIn(question);
    case "kind":
      return kindsIn(rest)[0] ?? null;
    case "a":
    case "b":
      return kindsIn(rest)[Object.hasOwn(params, "a") ? 1 : 0] ?? null;
    case "q":
      return (quotedIn(question) ?? things[0]?.words ?? null)?.toLowerCase() ?? null;
    default:
      return null;
  }
}

/** Only values that the entry takes, whatever the others are. */
function fitting(entry: Query<unknown, unknown>, params: Record<string, GraphValue>): Record<string, GraphValue> {
  const faults = entry.params.safeParse({ ...entry.example, ...params }).error?.issues ?? [];
  const refused = new Set(faults.map(({ path }) => String(path[0])));
  return Object.fromEntries(Object.entries(params).filter(([name]) => !refused.has(name)));
}
