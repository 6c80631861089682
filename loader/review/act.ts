// One act of review, in the turn of whoever acts: prove, write down, write the facts, load them.
import { openGraph } from "../../cypher/open.ts";
import { GraphError, type EngineName } from "../../cypher/port.ts";
import { appendDecisions, readDecisions } from "../../data/files/decisions.ts";
import { ownPlaces } from "../../data/files/own.ts";
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
import { provable, prove } from "./decide.ts";
import type { KeyedFault } from "./own-facts.ts";
import { faultsOf, keepFacts, openRoom, outcomeOf, type Room } from "./room.ts";

/** What is asked: decisions made in sight of the room, and whether facts are written and loaded. */
export type Asked = {
  readonly make: (room: Room) => readonly Decision[];
  /** Decided together by a rule: those that do not stand the proof are left out, not the whole. */
  readonly together: boolean;
  readonly apply: boolean;
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
  throw new CommandError(1, {
    zh: `没有读过文章“${article}”：zhaotu review 列出读过的，zhaotu read 文件 读一篇。`,
    en: `no article "${article}" was read: zhaotu review lists those that were, zhaotu read FILE reads one.`,
  });
}

/** Does it. Throws `Unproven`, `DecidedSince`, `CommandError`. */
export async function act(article: string, asked: Asked, shell: Shell): Promise<Act> {
  const own = ownPlaces(shell.settings.ZHAOTU_OWN);
  roomOf(article, shell);
  return inTurn(own.root, async () => {
    const room = roomOf(article, shell);
    const wanted = asked.make(room);
    const { kept, dropped, proof } = asked.together ? provable(room, wanted) : { kept: wanted, dropped: [], proof: prove(room, wanted) };
    if (proof.faults.length + proof.refused.length > 0) throw new Unproven(proof.faults, proof.refused);
    if (kept.length > 0) appendDecisions(own, article, kept, asked.seen ?? room.log.length);
    const decided = { ...room, log: readDecisions(own, article) };
    const done = { room: decided, made: kept, before: proof.before, after: proof.after, dropped };
    if (!asked.apply) return { ...done, written: null, loaded: null };
    const written = writeOut(decided);
    return { ...done, written, loaded: await loadOut(asked.engine, shell) };
  });
}

function writeOut(room: Room): boolean {
  const made = outcomeOf(room, room.log.decisions);
  const faults = faultsOf(room, made);
  if (faults.length > 0) throw new Unproven(faults, []);
  return keepFacts(room, made);
}

async function loadOut(engine: EngineName | undefined, shell: Shell): Promise<LoadSummary> {
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
