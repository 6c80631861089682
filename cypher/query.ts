// A query is a value: its text, what goes in, what comes out. Only the port runs it.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { FEED, type Group } from "./groups.ts";
import { GraphError, type GraphPort, type Parameters, type ReadOptions, type Row } from "./port.ts";

export type Query<P = Parameters, R = Row> = {
  readonly name: string;
  /** What it is filed under; `feed`: read by programs, not listed as a question. */
  readonly group: Group | typeof FEED;
  readonly questionZh: string;
  readonly questionEn: string;
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
  readonly text: string;
  /** The embedded engine's own text, where it needs one. */
  readonly embeddedText?: string;
  /** Parameters to try it with; those of a question have an answer in the two articles. */
  readonly example?: Parameters;
  /** A check of the data that ought to find nothing. */
  readonly empty?: true;
};

export type Answer<R> = { readonly rows: R[]; readonly ms: number };

const FOLDER = new URL("./queries/", import.meta.url);
const QUESTION = /^\/\/ (.+?) \/ (.+)$/;

type More = { readonly group?: Group | typeof FEED; readonly example?: Parameters; readonly twin?: true; readonly empty?: true };

/**
 * The query of `queries/<name>.cypher`, and of `<name>.embedded.cypher` if `twin` is set. The file's first line is the
 * question in Chinese and English, the second its parameters and columns. Without a group it is a feed.
 */
export function query<P, R>(
  name: string,
  params: z.ZodType<P>,
  row: z.ZodType<R>,
  { group = FEED, example, twin, empty }: More = {},
): Query<P, R> {
  const text = readFileSync(new URL(`${name}.cypher`, FOLDER), "utf8");
  const [, questionZh, questionEn] = QUESTION.exec(text.split("\n", 1)[0] ?? "") ?? [];
  if (questionZh === undefined || questionEn === undefined)
    throw new Error(`queries/${name}.cypher: the first line is not "// 问题 / Question"`);
  return {
    ...{ name, group, questionZh, questionEn, params, row, text },
    ...(twin && { embeddedText: readFileSync(new URL(`${name}.embedded.cypher`, FOLDER), "utf8") }),
    ...(example && { example }),
    ...(empty && { empty }),
  };
}

/** A parameter that does not fit: which one, what it should be, what was given. */
export type ParameterFault = { readonly field: string; readonly expected: string; readonly got: string };

/** Several may be wrong; `faults` has them all. */
export class ParameterError extends GraphError {
  readonly faults: readonly ParameterFault[];
  constructor(name: string, faults: readonly ParameterFault[]) {
    super("parameter", faults.map((fault) => `${name}: ${fault.field}: ${fault.expected} expected, ${fault.got} given`).join("; "), name);
    this.faults = faults;
  }
}

/**
 * Runs a query and checks its rows.
 * @throws GraphError `parameter` (a `ParameterError`) for parameters that do not fit, before the engine sees them
 */
export async function ask<P, R>(port: GraphPort, asked: Query<P, R>, params: unknown, options?: ReadOptions): Promise<Answer<R>> {
  const { rows, ms } = await port.read(statement(port, asked, params), options);
  return { rows: rows.map((row) => checked(port, asked, row)), ms };
}

/** Like `ask`, with rows as they come. */
export async function* askStream<P, R>(port: GraphPort, asked: Query<P, R>, params: unknown, options?: ReadOptions): AsyncGenerator<R> {
  for await (const row of port.stream(statement(port, asked, params), options)) yield checked(port, asked, row);
}

function statement<P, R>(port: GraphPort, asked: Query<P, R>, params: unknown): { text: string; params: Parameters } {
  const given = asked.params.safeParse(params);
  if (!given.success)
    throw new ParameterError(
      asked.name,
      given.error.issues.flatMap((issue) => faultsOf(issue, params, namesOf(asked.params))),
    );
  return { text: port.engine === "embedded" ? (asked.embeddedText ?? asked.text) : asked.text, params: given.data as Parameters };
}

function checked<P, R>(port: GraphPort, asked: Query<P, R>, row: Row): R {
  const seen = asked.row.safeParse(row);
  if (seen.success) return seen.data;
  throw new GraphError("engine", `${asked.name}: a row of another shape: ${z.prettifyError(seen.error)}`, port.engine, {
    cause: seen.error,
  });
}

function namesOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function faultsOf(issue: z.core.$ZodIssue, params: unknown, names: readonly string[]): ParameterFault[] {
  if (issue.code === "unrecognized_keys") {
    const expected = names.length === 0 ? "no parameter at all" : `no other parameter than ${names.join(", ")}`;
    return issue.keys.map((key) => ({ field: key, expected, got: shown(params, [key]) }));
  }
  const expected = issue.code === "invalid_type" ? issue.expected : issue.message;
  return [{ field: issue.path.join("."), expected, got: shown(params, issue.path) }];
}

function shown(params: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at !== null && typeof at === "object" ? Reflect.get(at, key) : undefined), params);
  return value === undefined ? "nothing" : JSON.stringify(value);
}
