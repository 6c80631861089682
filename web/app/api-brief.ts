// Asks the server for a briefing.
import { briefing, type BriefAsked, type Briefing } from "../contract/plan-asked.ts";
import { ask } from "./api.ts";

/** A page of HTML that stands by itself, and a name for its file. */
export const askBrief = (asked: BriefAsked): Promise<Briefing> => ask("brief", briefing, { body: asked });
