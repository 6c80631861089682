// The gate's grammar beside the parsers of both lines of Neo4j: the whole corpus goes through EXPLAIN, each disagreement is listed and known.
// Nothing that the gate accepts is anything but a read there, and nothing of it runs here.
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import { parse } from "../../cypher/gate/parse.ts";
import { chance } from "../dice.ts";
import { inTurns } from "../in-turns.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { ATTACKS, CATALOGUE_TEXTS, HONEST } from "./corpus.ts";
import { WE_PARSE_MORE, WE_PARSE_LESS } from "./disagreements.ts";

/** Not sent: what hangs a server's parser, what asks for a plan itself, more than one statement. */
const UNSENT = new Set(["too-deep", "too-long", "too-many-words", "prefix", "several-statements", "empty", "transactions"]);
const TEXTS: readonly string[] = [
  ...ATTACKS.filter(({ code, family }) => !UNSENT.has(code) && family !== "size").map(({ query }) => query),
  ...HONEST,
  ...[...CATALOGUE_TEXTS].filter(([file]) => !file.endsWith(".embedded.cypher")).map(([, text]) => text),
];

type Said = { readonly type: string | undefined; readonly fault: string | null };

/** What a server says of a text that it only plans. */
async function explain(driver: Driver, database: string, text: string): Promise<Said> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, {}, { timeout: 20_000 });
    return { type: summary.queryType, fault: null };
  } catch (error) {
    return { type: undefined, fault: error instanceof neo4j.Neo4jError ? `${error.code} ${error.message.split("\n")[0]}` : String(error) };
  } finally {
    await session.close();
  }
}

const isParsed = ({ fault }: Said): boolean => fault === null || !/Statement\.SyntaxError/u.test(fault) || !GRAMMAR.test(fault);
/** How a parser speaks; what is parsed and then found wrong is told in other words. */
const GRAMMAR =
  /Invalid input|Unexpected end of input|Invalid unicode|Failed to parse|token recognition|mismatched input|Invalid literal|Encountered|extraneous/u;

describe.each(lines())("on Neo4j $line", (line) => {
  useLine(line);
  let driver: Driver;
  /** A text is planned once, whichever test asks. */
  const planned = new Map<string, Promise<Said>>();
  const said = (text: string): Promise<Said> => {
    const known = planned.get(text) ?? explain(driver, line.database, text);
    planned.set(text, known);
    return known;
  };
  beforeAll(() => {
    driver = neo4j.driver(line.uri, neo4j.auth.basic(line.username, line.password), {
      telemetryDisabled: true,
      disableLosslessIntegers: true,
    });
  });
  afterAll(() => driver.close());

  test("every disagreement about what Cypher is, is a known one", async () => {
    const more: string[] = [];
    const less: string[] = [];
    await inTurns(TEXTS, async (text) => {
      const ours = !("fault" in parse(text));
      const theirs = isParsed(await said(text));
      if (ours && !theirs) more.push(text);
      if (!ours && theirs) less.push(text);
    });
    process.stdout.write(
      `Gate beside Neo4j ${line.version}: ${TEXTS.length} texts, ${more.length} only we parse, ${less.length} only the server parses\n`,
    );
    expect({
      more: more.filter((text) => !WE_PARSE_MORE.includes(text)),
      less: less.filter((text) => !WE_PARSE_LESS.includes(text)),
    }).toEqual({ more: [], less: [] });
    expect(WE_PARSE_LESS.filter((text) => judge(text).accepted)).toEqual([]);
  }, 600_000);

  test("every text that is accepted is planned as a read, or refused by the server itself", async () => {
    const next = chance(23);
    const changed = HONEST.flatMap((query) => Array.from({ length: 3 }, () => mixed(query, next)));
    const wrong: string[] = [];
    let reads = 0;
    const accepted = [...new Set([...TEXTS, ...changed])].filter((text) => judge(text).accepted);
    await inTurns(accepted, async (text) => {
      const { type, fault } = await said(text);
      if (type === "r") reads++;
      else if (fault === null) wrong.push(`${type}: ${text}`);
    });
    expect(wrong).toEqual([]);
    expect(reads).toBeGreaterThan(CATALOGUE_TEXTS.size);
  }, 600_000);

  test("the honest queries are honest: the server plans them, but for those that only the newer language knows", async () => {
    const refused: string[] = [];
    await inTurns(HONEST, async (query) => {
      const { fault } = await said(query);
      if (fault !== null && !judge(query).notes.some(({ code }) => code === "cypher-25")) refused.push(`${query}\n  ${fault}`);
    });
    expect(refused).toEqual([]);
  }, 600_000);
});

/** A piece of one honest query in another, at blanks. */
function mixed(query: string, next: () => number): string {
  const other = HONEST[Math.floor(next() * HONEST.length)] ?? "";
  const places = [...query.matchAll(/\s/gu)].map((match) => match.index);
  const cuts = [...other.matchAll(/\s/gu)].map((match) => match.index);
  const at = places[Math.floor(next() * places.length)] ?? 0;
  const from = cuts[Math.floor(next() * cuts.length)] ?? 0;
  return next() < 0.5 ? query.slice(0, at) + other.slice(from) : `${query.slice(0, at)} SET n.x = 1 ${query.slice(at)}`;
}
