// The console: a query is judged, planned, or run, its rows as lines while they come.
import type { ConsoleLine } from "../../../cypher/console/console.ts";
import { cypherAsked, cypherLine, cypherPlan, cypherPlanAsked, cypherText, verdict } from "../../contract/cypher.ts";
import { judged } from "../console/judged.ts";
import { consoleRefusal } from "../console/refusals.ts";
import { parametersOf } from "../console/parameters.ts";
import { Refusal } from "../problem.ts";
import { lineRoute, route } from "../route.ts";

export const cypherCheckRoute = route({
  method: "POST",
  path: "/api/cypher/check",
  body: cypherText,
  answer: verdict,
  handle: async ({ body }) => judged(body.text),
});

export const cypherPlanRoute = route({
  method: "POST",
  path: "/api/cypher/plan",
  body: cypherPlanAsked,
  answer: cypherPlan,
  handle: async ({ body, openConsole, left }) => {
    const console = await openConsole();
    try {
      const { engine, version, plan, asWritten } = await console.plan({ text: body.text, params: parametersOf(body.params) }, left);
      return { engine, version, plan, asWritten };
    } catch (error) {
      throw consoleRefusal(error, console.closing);
    }
  },
});

export const cypherRoute = lineRoute({
  path: "/api/cypher",
  body: cypherAsked,
  line: cypherLine,
  type: "application/x-ndjson; charset=utf-8",
  lines: async function* ({ body, openConsole, left }) {
    const console = await openConsole();
    const { mostRows } = console.limits;
    if (body.rows !== undefined && body.rows > mostRows)
      throw new Refusal("bad-request", { fields: [{ field: "rows", fault: `at most ${mostRows}` }] });
    try {
      for await (const line of console.run({ text: body.text, params: parametersOf(body.params) }, left, body.rows)) yield written(line);
    } catch (error) {
      throw consoleRefusal(error, console.closing);
    }
  },
});

/** A line as JSON; a row is JSON already. */
function written(line: ConsoleLine): string {
  return "row" in line ? `{"row":${line.row}}` : JSON.stringify(line);
}
