// Asks the server about two articles, and about statements that do or do not go together.
import { between, type Between } from "../contract/between.ts";
import { conflicts, type Conflicts } from "../contract/conflicts.ts";
import type { BetweenAsked, ConflictsAsked } from "../contract/plan-asked.ts";
import { ask } from "./api.ts";

/** What the earlier article planned and the later one reports. */
export const askBetween = (asked: BetweenAsked): Promise<Between> => ask("between", between, { body: asked });

/** Statements side by side. */
export const askConflicts = (asked: ConflictsAsked): Promise<Conflicts> => ask("conflicts", conflicts, { body: asked });
