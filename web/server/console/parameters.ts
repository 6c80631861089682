// Parameters of a query as they come in a request.
import { isParameterName } from "../../../cypher/parameters.ts";
import type { GraphValue, Parameters } from "../../../cypher/port.ts";
import { deeperThan } from "../nesting.ts";
import { Refusal } from "../problem.ts";

const DEEPEST = 20;
const LONGEST_NAME = 100;

/** The parameters, refused where they are nested too deep or a name is no name. */
export function parametersOf(given: Readonly<Record<string, GraphValue>>): Parameters {
  const strange = Object.keys(given).find((name) => name.length > LONGEST_NAME || !isParameterName(name));
  if (strange !== undefined)
    throw new Refusal("bad-request", { fields: [{ field: "params", fault: `not a name: ${strange.slice(0, LONGEST_NAME)}` }] });
  if (deeperThan(given, DEEPEST)) throw new Refusal("bad-request", { fields: [{ field: "params", fault: "nested too deep" }] });
  return given;
}
