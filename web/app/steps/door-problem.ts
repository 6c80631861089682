// What a problem of the Cypher screen is: the gate's refusal with its place, or a fault of engine, server or line.
import { AskFailed } from "../api.ts";
import { DoorFailed } from "../api-door.ts";
import type { CypherVerdict } from "../../contract/cypher.ts";
import type { Asked, DoorProblem, Head, Row, Run } from "../state/door-state.ts";

type Place = NonNullable<DoorProblem["at"]>;

/** What went wrong, as the server or the page says it. */
export function problemOf(error: unknown): DoorProblem {
  if (error instanceof DoorFailed) return error.problem;
  if (error instanceof AskFailed) return { code: error.trouble.code as DoorProblem["code"], detail: error.trouble.detail };
  return { code: "strange", detail: String(error) };
}

/** The gate's verdict in a problem; null where it is of another kind. `from`: where what was sent begins in the tab's text. */
export function verdictIn({ code, gate, said, at }: DoorProblem, from: number): CypherVerdict | null {
  if (code !== "refused" || gate === undefined) return null;
  return { accepted: false, code: gate, detail: said ?? { zh: "", en: "" }, at: at ? moved(at, from) : null, notes: [] };
}

/** How a run ended that brought no end of its own. */
export function refusedOrFailed(
  held: { readonly asked: Asked; readonly head: Head | null; readonly rows: readonly Row[]; readonly count: number },
  problem: DoorProblem,
): Run {
  const { asked } = held;
  const verdict = verdictIn(problem, asked.from);
  if (verdict) return { is: "refused", asked, verdict };
  return { is: "failed", ...held, problem: problem.at ? { ...problem, at: moved(problem.at, asked.from) } : problem };
}

const moved = (at: Place, by: number): Place => ({ ...at, start: at.start + by, end: at.end + by });
