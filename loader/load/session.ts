// One loader at work: the graph as it knows it, and writing in turns that no other loader can come between.
import { randomUUID } from "node:crypto";
import type { GraphPort, WriteStep } from "../../cypher/port.ts";
import { derivedMark } from "../../data/files/hashes.ts";
import { derive } from "./derive.ts";
import { noteDerived, noteGone, noteLoaded, takeTurn, type Turn } from "./ledger.ts";
import { planArticle, type Changes, type Source } from "./plan.ts";
import type { GraphState } from "./state.ts";
import { changeSteps, derivedSteps, rowsOf } from "./steps.ts";

export type Session = {
  readonly port: GraphPort;
  readonly state: GraphState;
  readonly loaded: Map<string, string>;
  /** The last turn of the ledger that this loader knows of. */
  turn: Turn;
  /** Rows above which a change takes several transactions. */
  readonly largest: number;
  /** What is being written while the next change is planned. */
  writing: Promise<void>;
};

async function writeTurn(session: Session, steps: readonly WriteStep[]): Promise<void> {
  const writer = randomUUID();
  await session.port.write([takeTurn(session.turn, writer), ...steps]);
  session.turn = { revision: session.turn.revision + 1, writer };
}

/** Writes steps as one transaction, or as several where there are many rows: `first` before all, `last` with the end. */
async function writeAll(
  session: Session,
  first: readonly WriteStep[],
  steps: readonly WriteStep[],
  last: readonly WriteStep[],
): Promise<void> {
  const rows = steps.reduce((sum, step) => sum + rowsOf(step), 0);
  if (rows <= session.largest) return writeTurn(session, [...steps, ...last]);
  await writeTurn(session, first);
  let batch: WriteStep[] = [];
  let size = 0;
  for (const step of steps) {
    if (size > 0 && size + rowsOf(step) > session.largest) {
      await writeTurn(session, batch);
      [batch, size] = [[], 0];
    }
    batch.push(step);
    size += rowsOf(step);
  }
  await writeTurn(session, [...batch, ...last]);
}

/** Begins a write once the one before it is done; that one's failure is thrown here, its own by `session.writing`. */
async function begin(session: Session, work: () => Promise<void>): Promise<void> {
  await session.writing;
  session.writing = work();
  session.writing.catch(() => {});
}

/** Begins to bring one article's facts into the graph. `hash` is that of the facts; `done` is called when they are there. */
export async function loadArticle(
  session: Session,
  article: string,
  source: Source,
  hash: string,
  done: (changes: Changes) => void,
): Promise<void> {
  const changes = planArticle(session.state, article, source, new Set(session.loaded.keys()));
  session.loaded.set(article, hash);
  await begin(session, async () => {
    await writeAll(session, [noteLoaded(article, "")], [...changeSteps(changes)], [noteLoaded(article, hash)]);
    done(changes);
  });
}

/** Begins to take an article and what only it says out of the graph. */
export async function removeArticle(session: Session, article: string, done: (changes: Changes) => void): Promise<void> {
  const changes = planArticle(session.state, article, null, new Set(session.loaded.keys()));
  session.loaded.delete(article);
  await begin(session, async () => {
    await writeAll(session, [noteLoaded(article, "")], [...changeSteps(changes)], [...noteGone(article)]);
    done(changes);
  });
}

/** Derives anew what follows from the graph, and notes from what. Everything is written then. */
export async function loadDerived(session: Session): Promise<void> {
  const steps = [...derivedSteps(derive(session.state))];
  await begin(session, () => writeAll(session, [noteDerived("")], steps, [noteDerived(derivedMark(session.loaded))]));
  await session.writing;
}
