// What follows a reading in the user's own folder: the text is kept, and facts accepted before are made anew for it.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTurn, TurnTaken } from "../../data/files/turn.ts";
import { markWritten } from "../../data/files/decisions.ts";
import type { OwnPlaces } from "../../data/files/own.ts";
import { readAll } from "../commands/facts-at-hand.ts";
import { faultLines } from "../print/faults.ts";
import { outcomeLines } from "../print/review.ts";
import type { Words } from "../read/fault.ts";
import { CommandError, type Shell } from "../shell.ts";
import { freshFaults, restoreFacts } from "./own-facts.ts";
import { faultsOf, keepFacts, openRoom, outcomeOf } from "./room.ts";

/** What a person is told when the folder of their own is first written to. */
export const ownTold = (root: string): Words => ({
  zh: `读入的文章、候选、你的决定和接受了的事实都放在 ${root}；删去它，就都删去了（ZHAOTU_OWN 可以换地方）`,
  en: `What you read in, its candidates, your decisions and accepted facts lie in ${root}; deleting it deletes them all (ZHAOTU_OWN names another place)`,
});

/**
 * Keeps the bytes as given, and where there are decisions on the article, says what became of them. Throws `CommandError` where somebody
 * else does not stop writing.
 */
export async function afterReading(article: string, bytes: Uint8Array, own: OwnPlaces, shell: Shell): Promise<void> {
  await inTurn(own.root, () => {
    restoreFacts(own.facts);
    keepText(article, bytes, own);
    const room = openRoom(article, own, readAll(shell).reading, shell.settings, shell.cwd);
    if (room === null || room.log.decisions.length === 0) return;
    const made = outcomeOf(room, room.log.decisions);
    const told = outcomeLines(made, room, shell.lang).trimEnd();
    if (told !== "") shell.say(told);
    if (!existsSync(room.folder)) return;
    const all = faultsOf(room, made);
    const faults = all.length === 0 ? [] : freshFaults(faultsOf(room, { ...made, lines: [] }), all);
    if (faults.length === 0) {
      if (keepFacts(room, made)) shell.say(REWRITTEN[shell.lang]);
      markWritten(own, article, { length: room.log.length, sha256: room.reading.mark.sha256 });
    } else shell.say(`${faultLines(faults, shell.lang)}${UNFIT[shell.lang]}`);
  }).catch((error: unknown) => {
    throw error instanceof TurnTaken ? turnTaken(error) : error;
  });
}

/** The end of a command whose turn does not come. */
export const turnTaken = (error: TurnTaken): CommandError =>
  new CommandError(
    2,
    {
      zh: `别人一直在写（${error.message}）：过一会儿再试。什么也没有写。`,
      en: `somebody else has been writing all the while (${error.message}): try again later. Nothing was written.`,
    },
    { cause: error },
  );

const REWRITTEN: Words = {
  zh: "接受过的事实已按这次的原文重写；zhaotu load 载入。",
  en: "the accepted facts were written anew for this text; zhaotu load brings them into the graph.",
};
const UNFIT: Words = {
  zh: "接受过的事实没有重写：先在 zhaotu review 里改正。",
  en: "the accepted facts were not written anew: mend this in zhaotu review first.",
};

/** Keeps the text of an article. It comes before its reading is written: a reading without its text cannot be reviewed. */
export function keepText(article: string, bytes: Uint8Array, own: OwnPlaces): void {
  const path = join(own.texts, `${article}.txt`);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(join(path, ".."), { recursive: true });
  const fresh = `${path}.${randomUUID()}`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}
