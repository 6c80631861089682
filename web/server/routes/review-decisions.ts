// Decisions of a person on what a reading proposes.
import { readDecisions } from "../../../data/files/decisions.ts";
import { stateOf } from "../../../data/model/review.ts";
import { reviewDecided, reviewDecisions } from "../../contract/review.ts";
import { Refusal } from "../problem.ts";
import { actedOf } from "../review/answers.ts";
import { decidedOf, readingOf } from "../review/candidates.ts";
import { route } from "../route.ts";

export const reviewDecisionsRoute = route({
  method: "POST",
  path: "/api/review/:id/decisions",
  withoutGraph: true,
  body: reviewDecisions,
  answer: reviewDecided,
  handle: async ({ id, desk, body: { seen, who, together, wishes, undo } }) => {
    if ((undo === undefined) === (wishes.length === 0))
      throw new Refusal("bad-request", { fields: [{ field: "wishes", fault: "give wishes, or undo" }] });
    desk.refuseClosed();
    const { own } = desk.parts;
    const { reading } = readingOf(own, id);
    const asked = undo === undefined ? ["--decisions=-", ...(together ? ["--together"] : [])] : ["--undo", ...undo];
    const input = wishes.map((one) => `${JSON.stringify(one)}\n`).join("");
    // Whoever has decided may leave: it is carried out.
    const ended = await desk.run(["review", id, "--format=json", `--seen=${seen}`, `--who=${who}`, ...asked], { input });
    const acted = actedOf(ended);
    const [before, now] = [readDecisions(own, id, seen), readDecisions(own, id)].map(
      ({ decisions }) => stateOf(reading.candidates, decisions).states,
    );
    const changed = [...(now ?? [])].filter(([key, one]) => before?.get(key)?.decision?.decision !== one.decision?.decision);
    const states = Object.fromEntries(
      changed.map(([key, { state, decision }]) => [key, { state, decision: decision === null ? null : decidedOf(decision) }]),
    );
    return { ...acted, states };
  },
});
