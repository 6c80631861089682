// Every place of the API where a value can be put, read from the routes themselves: ids in the path, the query string, the body.
import { z } from "zod";
import { wish } from "../../web/contract.ts";
import type { Route } from "../../web/server/route.ts";

type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly $ref?: string;
};
type Steps = readonly (string | number)[];
/** Where a value goes: a part of the path, a field of the query string, or a way into the body. */
export type Place = { readonly in: "path" | "query" | "body"; readonly steps: Steps };
export type Filled = { readonly path: string; readonly query: Record<string, string>; readonly body: unknown };

const GUESSES = ["hefeng", "songxi-2031", "2031", "2031-01-01", "hefeng DEVELOPS battery-project", "kind~Company", "1", "zh"];

function schemaOf(shape: z.ZodObject | undefined): Schema | null {
  return shape ? (z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as Schema) : null;
}

/** A value that the schema takes, as small as it may be. */
function sample(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice?.[0]) return sample(choice[0]);
  if (schema.type === "object" || schema.properties)
    return Object.fromEntries((schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]));
  if (schema.type === "array") return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}));
  if (schema.type === "integer" || schema.type === "number") return Math.max(1, schema.minimum ?? 1);
  if (schema.type === "boolean") return true;
  const { pattern } = schema;
  return pattern === undefined ? "hefeng" : (GUESSES.find((one) => new RegExp(pattern, "u").test(one)) ?? "x");
}

function within(schema: Schema, steps: Steps): Steps[] {
  const here = steps.length > 0 ? [steps] : [];
  if (steps.length > 4) return here;
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => within(one, steps).filter((way) => way !== steps));
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => within(inner, [...steps, name]));
  const items = schema.items ? within(schema.items, [...steps, 0]) : [];
  const seen = new Set<string>();
  return [...here, ...choices, ...fields, ...items].filter((way) => !seen.has(way.join("\0")) && seen.add(way.join("\0")));
}

/** All places of a route. */
export function placesOf(route: Route): Place[] {
  const path = [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]): Place => ({ in: "path", steps: [name] }));
  const query = Object.keys(route.query?.shape ?? {}).map((name): Place => ({ in: "query", steps: [name] }));
  const body = within(schemaOf(route.body) ?? {}, []).map((steps): Place => ({ in: "body", steps }));
  return [...path, ...query, ...body, { in: "query", steps: ["private"] }, { in: "query", steps: ["__proto__"] }];
}

/** The same with other guesses where the contract wants what its schema does not tell. */
function mended(shape: z.ZodObject, given: unknown): unknown {
  const faultsOf = (value: unknown) => shape.safeParse(value).error?.issues ?? [];
  return faultsOf(given).reduce((value: unknown, { path }) => {
    const tries = GUESSES.map((guess) => put(value, path as Steps, guess));
    return tries.find((one) => faultsOf(one).length < faultsOf(value).length) ?? value;
  }, given);
}

/** A request that the route takes as it is. */
export function sampleOf(route: Route): Filled {
  const query = (sample(schemaOf(route.query) ?? { type: "object" }) ?? {}) as Record<string, unknown>;
  const texts = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const body = route.body ? mended(route.body, sample(schemaOf(route.body) ?? {})) : undefined;
  return { path: route.path.replace(/:\w+/g, "hefeng"), query: texts, body };
}

/** The same request with another value at a place. */
export function withValue(route: Route, request: Filled, place: Place, value: unknown): Filled {
  if (place.in === "path") return { ...request, path: route.path.replace(/:\w+/g, encodeURIComponent(wellFormed(String(value)))) };
  if (place.in === "query")
    return { ...request, query: Object.fromEntries([...Object.entries(request.query), [String(place.steps[0]), String(value)]]) };
  return { ...request, body: put(request.body, place.steps, value) };
}

/** Whether the contract takes a request; a body that is no text of JSON it does not. */
export function isTaken(route: Route, { query, body }: Pick<Filled, "query" | "body">): boolean {
  // A field of this name is lost on the way, since objects have no such field of their own.
  const { ["__proto__"]: _lost, ...arrives } = query;
  const inQuery = (route.query ? route.query.extend(wish.shape) : wish).strict().safeParse(arrives);
  return inQuery.success && (route.body === undefined || route.body.strict().safeParse(readBack(body)).success);
}

/** A body as it arrives: without its byte-order mark, and without what JSON leaves out. */
function readBack(body: unknown): unknown {
  if (body instanceof Uint8Array) return undefined;
  try {
    return JSON.parse(typeof body === "string" ? body.replace(/^\uFEFF/, "") : (JSON.stringify(body) ?? "{}"));
  } catch {
    return undefined;
  }
}

function put(into: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") return [put(Array.isArray(into) ? into[0] : undefined, rest, value)];
  const old = typeof into === "object" && into !== null && !Array.isArray(into) ? into : {};
  return { ...old, [step]: put((old as Record<string, unknown>)[step], rest, value) };
}

/** Half a pair of UTF-16 cannot be written into an address. */
const wellFormed = (text: string) => text.replace(/[\uD800-\uDFFF]/g, "\uFFFD");
