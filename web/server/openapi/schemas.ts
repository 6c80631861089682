// The schemas of all requests and answers as OpenAPI components, generated from the contract itself.
import { z } from "zod";
import { article, brief, card, figures, link, picture, spans, about } from "../../contract.ts";
import { catalogue, catalogueEntry, cypherLine, cypherValue, planStep, schemaGraph, verdict } from "../../contract/cypher.ts";
import { problem } from "../../contract/problem.ts";
import type { Route } from "../route.ts";

type Schema = Readonly<Record<string, unknown>>;
export type Schemas = {
  readonly components: Readonly<Record<string, Schema>>;
  readonly answerOf: (route: Route) => string;
  readonly bodyOf: (route: Route) => string;
};

/** Shapes that stand in many answers, under names of their own. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  About: about,
  Article: article,
  Brief: brief,
  Card: card,
  Catalogue: catalogue,
  CatalogueEntry: catalogueEntry,
  CypherLine: cypherLine,
  CypherValue: cypherValue,
  Figures: figures,
  Link: link,
  Picture: picture,
  PlanStep: planStep,
  Problem: problem,
  SchemaGraph: schemaGraph,
  Spans: spans,
  Verdict: verdict,
};
const AT = "#/components/schemas/";

/** The components of these routes. A shape that several routes share has one name. */
export function schemasOf(routes: readonly Route[]): Schemas {
  const [answers, answerNames] = registryOf(
    Object.entries(NAMED),
    routes.flatMap((route) => (hasShape(route) ? [[`${titleOf(route)}Answer`, route.answer, route.method] as const] : [])),
  );
  const [bodies, bodyNames] = registryOf(
    [],
    routes.flatMap((route) => (route.body ? [[`${titleOf(route)}Body`, route.body, route.method] as const] : [])),
  );
  return {
    components: { ...generated(answers, "output", ""), ...generated(bodies, "input", "In") },
    answerOf: (route) => `${AT}${answerNames.get(route.answer) ?? ""}`,
    bodyOf: (route) => `${AT}${bodyNames.get(route.body ?? route.answer) ?? ""}`,
  };
}

/** Other answers are texts of their own type. */
const hasShape = ({ type }: Route): boolean => type === undefined || /json/.test(type);

/** `/api/gather/within` → `GatherWithin`. */
function titleOf({ path }: Route): string {
  return path
    .replace(/^\/api\//, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "" && word !== "id")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");
}

type Registry = ReturnType<typeof z.registry<{ id: string }>>;

function registryOf(
  named: readonly (readonly [string, z.ZodType])[],
  found: readonly (readonly [string, z.ZodType, string])[],
): [Registry, ReadonlyMap<z.ZodType, string>] {
  const registry: Registry = z.registry<{ id: string }>();
  const names = new Map<z.ZodType, string>();
  const taken = new Set<string>();
  for (const [name, schema, method = ""] of [...named, ...found]) {
    if (names.has(schema)) continue;
    const free = taken.has(name) ? `${method.charAt(0)}${method.slice(1).toLowerCase()}${name}` : name;
    names.set(schema, free);
    taken.add(free);
    registry.add(schema, { id: free });
  }
  return [registry, names];
}

/** JSON Schemas of a registry. What zod keeps in a drawer of its own (recursive values) becomes a component like the others. */
function generated(registry: Registry, io: "input" | "output", mark: string): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => `${AT}${id}`, override: plainer });
  const { __shared: drawer, ...all } = schemas;
  const lifted = Object.entries(drawer?.$defs ?? {}).map(
    ([name, schema]) => [`Value${mark}${name.replace("schema", "")}`, schema] as const,
  );
  const moved = JSON.stringify({ ...all, ...Object.fromEntries(lifted) }).replaceAll(
    /"#\/components\/schemas\/__shared#\/\$defs\/schema(\d+)"/g,
    (_, number: string) => `"${AT}Value${mark}${number}"`,
  );
  const components = JSON.parse(moved) as Record<string, Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(components).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, strict(schema, io)]),
  );
}

/** The server refuses fields of a body that it does not know. */
function strict(schema: Schema, io: "input" | "output"): Schema {
  return io === "input" && schema["type"] === "object" && schema["properties"] ? { ...schema, additionalProperties: false } : schema;
}

/** The bounds of exact integers say nothing to a reader. */
function plainer({ jsonSchema }: { readonly jsonSchema: { maximum?: number; minimum?: number } }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

/** The JSON Schema of a query string's parameters, by name, and which of them have to be there. */
export function parametersOf(
  query: z.ZodObject,
): readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input", override: plainer });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema: typeof schema === "object" ? { ...schema } : {},
  }));
}
