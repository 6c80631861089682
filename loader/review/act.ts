// One act of review, in the turn of whoever acts: prove, write down, write the facts, load them.
import { openGraph } from "../../cypher/open.ts";
import { GraphError, type EngineName } from "../../cypher/port.ts";
import { appendDecisions, markWritten, readDecisions } from "../../data/files/decisions.ts";
import { ownPlaces, readOwnMarks } from "../../data/files/own.ts";
import { inTurn } from "../../data/files/turn.ts";
import type { Decision } from "../../data/model/review.ts";
import { readAll } from "../commands/facts-at-hand.ts";
import { graphPlace } from "../graph.ts";
import { refuseMixedGraph } from "../load/example.ts";
import { loadFacts, type LoadSummary } from "../load/load.ts";
import { commandErrorOf } from "../print/graph-error.ts";
import type { Words } from "../read/fault.ts";
import { CommandError, type Shell } from "../shell.ts";
import type { Assembled } from "./assemble.ts";
import { chooses, provable, prove, refuseMalformed, withAlong } from "./decide.ts";
import { restoreFacts, type KeyedFault } from "./own-facts.ts";
import { keepFacts, openRoom, type Room } from "./room.ts";

/** What is asked: decisions made in sight of the room, and whether facts are written and loaded. */
export type Asked = {
  readonly make: (room: Room) => readonly Decision[];
  /** Decided together by a rule: those that do not stand the proof are left out, not the whole. */
  readonly together: boolean;
  /** Whether the fact files are written anew, and whether they are loaded then. */
  readonly write: boolean;
  readonly load: boolean;
  readonly seen?: number | undefined;
  readonly engine?: EngineName | undefined;
};

export type Act = {
  readonly room: Room;
  readonly made: readonly Decision[];
  readonly before: Assembled;
  readonly after: Assembled;
  readonly dropped: readonly { readonly key: string; readonly why: Words }[];
  /** Whether the facts were written anew; null where that was not asked for. */
  readonly written: boolean | null;
  readonly loaded: LoadSummary | null;
};

/** The decisions cannot stand: nothing was written. */
export class Unproven extends Error {
  override readonly name = "Unproven";
  readonly faults: readonly KeyedFault[];
  readonly refused: readonly { readonly key: string; readonly why: Words }[];
  constructor(faults: readonly KeyedFault[], refused: readonly { readonly key: string; readonly why: Words }[]) {
    super(`${faults.length} faults, ${refused.length} refused`);
    this.faults = faults;
    this.refused = refused;
  }
}

/** The room of an article. Throws `CommandError` where it was not read. */
export function roomOf(article: string, shell: Shell): Room {
  const room = openRoom(article, ownPlaces(shell.settings.ZHAOTU_OWN), readAll(shell).reading, shell.settings, shell.cwd);
  if (room !== null) return room;
  throw notRead(article);
}

/** There is no reading of this article. */
export const notRead = (article: string) =>
  new CommandError(1, {
    zh: `没有读过文章“${article}”：zhaotu review 列出读过的，zhaotu read 文件 读一篇。`,
    en: `no article "${article}" was read: zhaotu review lists those that were, zhaotu read FILE reads one.`,
  });

/** Does it. Throws `Unproven`, `DecidedSince`, `CommandError`. */
export async function act(article: string, asked: Asked, shell: Shell): Promise<Act> {
  const own = ownPlaces(shell.settings.ZHAOTU_OWN);
  if (!readOwnMarks(own).some((mark) => mark.article === article)) throw notRead(article);
  return inTurn(own.root, async () => {
    restoreFacts(own.facts);
    const room = roomOf(article, shell);
    const wanted = withAlong(asked.make(room), room);
    refuseMalformed(wanted);
    refuseWithoutText(room, wanted, asked.write);
    const { kept, dropped, proof } = asked.together ? provable(room, wanted) : { kept: wanted, dropped: [], proof: prove(room, wanted) };
    if (proof.faults.length + proof.refused.length > 0) throw new Unproven(proof.faults, proof.refused);
    if (asked.write && proof.all.length > 0) throw new Unproven(proof.all, []);
    if (kept.length > 0) appendDecisions(own, article, kept, asked.seen ?? room.log.length);
    const decided = { ...room, log: readDecisions(own, article) };
    const done = { room: decided, made: kept, before: proof.before, after: proof.after, dropped };
    if (!asked.write) return { ...done, written: null, loaded: null };
    const written = keepFacts(decided, proof.after);
    markWritten(own, article, { length: decided.log.length, sha256: decided.reading.mark.sha256 });
    return { ...done, written, loaded: asked.load ? await loadOut(asked.engine, shell) : null };
  });
}

/** Without the article's text no place can be proved, and those of another version of it cannot be found again. */
function refuseWithoutText(room: Room, made: readonly Decision[], writes: boolean): void {
  if (room.text !== null) return;
  const { sha256 } = room.reading.mark;
  if (!chooses(made) && !(writes && room.versionWritten !== null && room.versionWritten !== sha256)) return;
  throw new CommandError(1, {
    zh: `文章“${room.article}”的这份原文不在：没有它，出处无法核对。用 zhaotu read 再读一次原文件。什么也没有写。`,
    en: `this text of the article "${room.article}" is not at hand, and without it no place can be proved: read its file again with zhaotu read. Nothing was written.`,
  });
}

/** Loads what the files say now. Throws `CommandError`. */
export async function loadOut(engine: EngineName | undefined, shell: Shell): Promise<LoadSummary> {
  try {
    const port = await openGraph(graphPlace(shell.settings, engine));
    try {
      await refuseMixedGraph(port, shell.settings.ZHAOTU_EXAMPLE);
      return await loadFacts(port, readAll(shell).reading);
    } finally {
      await port.close();
    }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { words, exitCode } = commandErrorOf(error);
    throw new CommandError(
      exitCode,
      {
        zh: `事实已写下，还没有载入图里：${words.zh}\n之后运行 zhaotu load。`,
        en: `the facts are written and not loaded yet: ${words.en}\nRun zhaotu load afterwards.`,
      },
      { cause: error },
    );
  }
}
