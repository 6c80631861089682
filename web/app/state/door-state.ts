// What the Cypher screen holds: tabs with their queries, values and answers. A store of its own, so that nothing of it is in the first load.
import { useSyncExternalStore } from "react";
import type { Catalogue, CatalogueEntry, CypherPlan, CypherValue, CypherVerdict, SchemaGraph } from "../../contract/cypher.ts";
import type { Problem } from "../../contract/problem.ts";
import type { Loaded } from "./state.ts";

/** What a value is: a catalogue's types, and `json` for lists of anything and maps. */
export type ValueType = CatalogueEntry["params"][number]["type"] | "json";
/** A value as its field holds it. */
export type DoorValue = { readonly type: ValueType; readonly text: string };

/** What was sent: the text, where in the tab's text it begins, its values, and how many rows at most. */
export type Asked = {
  readonly text: string;
  readonly from: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rows: number;
  readonly name: string | null;
};
export type Head = {
  readonly columns: readonly string[];
  readonly engine: "neo4j" | "embedded";
  readonly version: string;
  readonly dialect: string;
};
export type Row = readonly CypherValue[];
export type End = {
  readonly rows: number;
  readonly ms: number;
  readonly cut: { readonly by: "rows" | "bytes"; readonly at: number } | null;
};
/** Why nothing came, or no more: the server's problem, or that nobody answered. */
export type DoorProblem = Omit<Partial<Problem>, "code"> & { readonly code: Problem["code"] | "offline" | "strange" };

/**
 * How a tab's last run stands. `rows` is one list that grows while rows stream; `count` says how many it holds now, so
 * look at `count` to know that it changed. Places of a verdict or a problem are in the tab's text.
 */
export type Run =
  | { readonly is: "idle" }
  | {
      readonly is: "running";
      readonly asked: Asked;
      readonly since: number;
      readonly head: Head | null;
      readonly rows: readonly Row[];
      readonly count: number;
    }
  | {
      readonly is: "done";
      readonly asked: Asked;
      readonly head: Head;
      readonly rows: readonly Row[];
      readonly count: number;
      readonly end: End;
    }
  | {
      readonly is: "stopped";
      readonly asked: Asked;
      readonly head: Head | null;
      readonly rows: readonly Row[];
      readonly count: number;
      readonly ms: number;
    }
  | { readonly is: "refused"; readonly asked: Asked; readonly verdict: CypherVerdict }
  | {
      readonly is: "failed";
      readonly asked: Asked;
      readonly problem: DoorProblem;
      readonly head: Head | null;
      readonly rows: readonly Row[];
      readonly count: number;
    }
  /** Was done, but let go to keep memory bounded. */
  | { readonly is: "forgotten"; readonly asked: Asked; readonly end: End };

/** How the engine would run it, as far as that was asked for. */
export type Planned =
  | { readonly is: "none" }
  | { readonly is: "asking"; readonly text: string }
  | { readonly is: "here"; readonly text: string; readonly plan: CypherPlan }
  | { readonly is: "refused"; readonly text: string; readonly verdict: CypherVerdict }
  | { readonly is: "failed"; readonly text: string; readonly problem: DoorProblem };

export type DoorTab = {
  /** A number that is never used again in this visit. */
  readonly id: string;
  readonly text: string;
  /** Values by the name of their parameter, also of those that are not in the text just now. */
  readonly params: Readonly<Record<string, DoorValue>>;
  /** The catalogue's question that it came from, also when its words were changed since. */
  readonly name: string | null;
  /** What the reader calls it; null: the question, or its first words. */
  readonly title: string | null;
  readonly run: Run;
  readonly plan: Planned;
};

/** The gate's verdict on a text, once the server has said so. */
type Judged = { readonly text: string; readonly verdict: CypherVerdict };

/** A query that was run, for the history; `at` is an ISO time. */
export type PastQuery = {
  readonly text: string;
  readonly params: Readonly<Record<string, DoorValue>>;
  readonly name: string | null;
  readonly at: string;
  readonly how: "done" | "stopped" | "refused" | "failed";
  readonly rows: number;
};

export type DoorState = {
  readonly tabs: readonly DoorTab[];
  /** Id of the tab that is looked at. */
  readonly active: string;
  /** What is selected in the query, which is run alone; null: all of it. */
  readonly part: { readonly from: number; readonly to: number } | null;
  readonly judged: Judged | null;
  readonly history: readonly PastQuery[];
  readonly catalogue: Loaded<Catalogue> | null;
  readonly schema: Loaded<SchemaGraph> | null;
};

export const NO_RUN: Run = { is: "idle" };
export const NO_PLAN: Planned = { is: "none" };
export const FIRST_TAB: DoorTab = { id: "1", text: "", params: {}, name: null, title: null, run: NO_RUN, plan: NO_PLAN };
export const FIRST_DOOR: DoorState = {
  tabs: [FIRST_TAB],
  active: "1",
  part: null,
  judged: null,
  history: [],
  catalogue: null,
  schema: null,
};

const listeners = new Set<() => void>();
let door: DoorState = FIRST_DOOR;

/** The Cypher screen's state as it is. */
export const getDoor = (): DoorState => door;

/** Changes it. */
export function updateDoor(change: (door: DoorState) => DoorState): void {
  const next = change(door);
  if (next === door) return;
  door = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` after every change until the returned function is called. */
export function subscribeDoor(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads a part of it and draws again when that part changes. `pick` returns the same object for the same state. */
export function useDoor<T>(pick: (door: DoorState) => T): T {
  return useSyncExternalStore(subscribeDoor, () => pick(getDoor()));
}

/** The tab that is looked at. */
export const activeTab = ({ tabs, active }: DoorState): DoorTab => tabs.find(({ id }) => id === active) ?? tabs[0] ?? FIRST_TAB;
/** How the run of the tab that is looked at stands. */
export const activeRun = (state: DoorState): Run => activeTab(state).run;
/** The plan of the tab that is looked at. */
export const activePlan = (state: DoorState): Planned => activeTab(state).plan;
/** The catalogue's question of a name, once the catalogue was read. */
export const entryOf = ({ catalogue }: DoorState, name: string | null): CatalogueEntry | null =>
  (name !== null && catalogue?.is === "here" && catalogue.value.entries.find((entry) => entry.name === name)) || null;
