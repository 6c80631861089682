// What a query asks for, as a form or a shell shows it: the names of its parameters and what goes in.
import { z } from "zod";
import type { Query } from "./query.ts";

/** `list`: several values; `id`: a thing's id, to be picked by name; `article`: an article's. */
export type ParameterType = "text" | "number" | "boolean" | "list" | "id" | "ids" | "article";
export type ParameterShape = { readonly name: string; readonly type: ParameterType };

/** Whether a parameter of a query of one's own may have this name. */
export const isParameterName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

/** The parameters of a query in their order. */
export function parametersOf({ params }: Pick<Query<unknown, unknown>, "params">): ParameterShape[] {
  if (!(params instanceof z.ZodObject)) return [];
  return Object.entries(params.shape).map(([name, schema]) => ({ name, type: typeOf(schema) }));
}

/** The columns of a query's rows in their order. */
export function columnsOf({ row }: Pick<Query<unknown, unknown>, "row">): string[] {
  return row instanceof z.ZodObject ? Object.keys(row.shape) : [];
}

function typeOf(schema: unknown): ParameterType {
  if (schema instanceof z.ZodDefault) return typeOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return typeOf(schema.in);
  if (schema instanceof z.ZodArray) return typeOf(schema.element) === "id" ? "ids" : "list";
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodBoolean) return "boolean";
  const asks = schema instanceof z.ZodType ? schema.meta()?.["asks"] : undefined;
  return asks === "id" || asks === "article" ? asks : "text";
}
