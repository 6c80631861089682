// Forgets an article that was read in: its text alone, or all that came of it.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { forgetDecisions, readDecisions } from "../../data/files/decisions.ts";
import { readOwnMarks, type OwnPlaces } from "../../data/files/own.ts";
import { inTurn } from "../../data/files/turn.ts";
import type { Shell } from "../shell.ts";
import { notRead, roomOf, Unproven } from "./act.ts";
import { freshFaults, restoreFacts } from "./own-facts.ts";
import { faultsOf, outcomeOf, type Room } from "./room.ts";

/** What goes, or went: whether there is a text and a reading, how many decisions, how many lines of facts. */
export type Forgotten = { readonly text: boolean; readonly reading: boolean; readonly decisions: number; readonly facts: number };

/**
 * Forgets it, in the turn of whoever asks. `really` false: only says what would go. Throws `Unproven` where other facts name what this
 * article's facts give, `CommandError` where it was not read.
 */
export async function forget(
  article: string,
  { textOnly, really }: { readonly textOnly: boolean; readonly really: boolean },
  own: OwnPlaces,
  shell: Shell,
): Promise<Forgotten> {
  if (!readOwnMarks(own).some((mark) => mark.article === article)) throw notRead(article);
  return inTurn(own.root, () => {
    restoreFacts(own.facts);
    const room = roomOf(article, shell);
    const text = join(own.texts, `${article}.txt`);
    const isThere = existsSync(text);
    if (textOnly) {
      if (really) rmSync(text, { force: true });
      return { text: isThere, reading: false, decisions: 0, facts: 0 };
    }
    const facts = existsSync(room.folder) ? linesNow(room) : 0;
    const decisions = readDecisions(own, article).length;
    if (really) {
      // Facts first: what is cut off in the middle can be forgotten again.
      rmSync(room.folder, { recursive: true, force: true });
      forgetDecisions(own, article);
      rmSync(text, { force: true });
      rmSync(join(own.readings, article), { recursive: true, force: true });
    }
    return { text: isThere, reading: true, decisions, facts };
  });
}

/** How many lines of facts there are. Throws where others rest on them. */
function linesNow(room: Room): number {
  const now = outcomeOf(room, room.log.decisions);
  const faults = freshFaults(faultsOf(room, now), faultsOf(room, { ...now, lines: [] }));
  if (faults.length > 0) throw new Unproven(faults, []);
  return now.lines.length;
}
