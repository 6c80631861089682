// Steps of the Cypher screen: open, write, run, stop, plan.
import { askQueryPlan } from "../api-door.ts";
import type { Lifted } from "../asked/just-did.ts";
import type { CatalogueEntry } from "../../contract/cypher.ts";
import type { LookAt } from "../state/door-view.ts";
import { activeTab, entryOf, getDoor, updateDoor, type Asked, type DoorTab, type DoorValue } from "../state/door-state.ts";
import { addTab, inTab, openQuery, type Opened } from "../state/door-verbs.ts";
import { paramsOf, valueFrom } from "../state/door-values.ts";
import { adjust, getState, take } from "../state/store.ts";
import { problemOf, verdictIn } from "./door-problem.ts";
import { startRun, stopRun } from "./door-run.ts";

/** So many rows are asked for at first, and when the rest is asked for. */
export const FIRST_ROWS = 1000;
export const MOST_ROWS = 50_000;

/** Opens a query on the Cypher screen, from wherever one is. It waits to be run. `here`: in this tab, whatever stands in it. */
export function openInDoor(opened: Opened, here = false): void {
  updateDoor((door) => openQuery(door, opened, here));
  if (getState().view.screen !== "cypher") take({ verb: "close" }, (view) => ({ ...view, screen: "cypher" }));
}

/** Opens a text whose lists of ids go in as values. */
export function openLifted({ text, ids }: Lifted): void {
  openInDoor({ text, params: Object.fromEntries(Object.entries(ids).map(([name, value]) => [name, valueFrom(value, "ids")])) });
}

/** Opens a question of the catalogue in the words of the engine in force, with its examples or these values. */
export function openEntry(entry: CatalogueEntry, values: Readonly<Record<string, unknown>> = {}): void {
  openInDoor({ text: textOfEntry(entry), name: entry.name, params: paramsOfEntry(entry, values) });
}

/** A question's text for the engine in force. */
export function textOfEntry({ text, embeddedText }: CatalogueEntry): string {
  const { about } = getState();
  return about.is === "here" && about.value.engine === "embedded" ? (embeddedText ?? text) : text;
}

/** A question's values: its examples, or those given. */
export function paramsOfEntry({ params }: CatalogueEntry, values: Readonly<Record<string, unknown>> = {}): Record<string, DoorValue> {
  return Object.fromEntries(
    params.map(({ name, type, example }) => [name, valueFrom(Object.hasOwn(values, name) ? values[name] : example, type)]),
  );
}

/** Opens one more tab. */
export const newTab = (): void => updateDoor((door) => addTab(door));

/** Looks at the answer in another way. */
export function lookAs(as: LookAt): void {
  adjust((view) => ({ ...view, as }));
}

/** The same by hand: a plan that nobody asked for yet is asked for at once. */
export function turnTo(as: LookAt): void {
  lookAs(as);
  if (as === "plan" && activeTab(getDoor()).plan.is === "none") planQuery();
}

/** Runs the query of the tab that is looked at, or a part of it. False where there is nothing to run or a value is at fault, which is then looked at. */
export function runQuery(part: { readonly from: number; readonly to: number } | null = null, rows = FIRST_ROWS): boolean {
  const tab = activeTab(getDoor());
  const asked = askedOf(tab, part, rows);
  if (asked === null) return toFault();
  // A link may ask to look at the plan: it comes with the first run. Where it stands already, rows are looked at.
  if (getState().view.as === "plan" && (isPlanned(tab) || !planQuery())) lookAs("table");
  void startRun(tab, asked);
  return true;
}

const isPlanned = (tab: DoorTab) => tab.plan.is !== "none" && tab.plan.text === tab.text;

/** Runs what was run last once more, with as many rows as one answer may have. */
export function runForMore(): void {
  const tab = activeTab(getDoor());
  if ("asked" in tab.run) void startRun(tab, { ...tab.run.asked, rows: MOST_ROWS });
}

/** Stops a run, on the server too. False where none was under way. */
export const cancelRun = (id: string = getDoor().active): boolean => stopRun(id);

/** Asks how the engine would run the query; nothing is run. False as with running. */
export function planQuery(): boolean {
  const tab = activeTab(getDoor());
  const asked = askedOf(tab, null, FIRST_ROWS);
  if (asked === null) return toFault();
  lookAs("plan");
  void plan(tab, asked);
  return true;
}

function toFault(): false {
  document.querySelector<HTMLElement>(".door-values [aria-invalid=true]")?.focus();
  return false;
}

async function plan({ id }: DoorTab, asked: Asked): Promise<void> {
  const { text } = asked;
  const put = (next: DoorTab["plan"]) => updateDoor((door) => inTab(door, id, (one) => ({ ...one, plan: next })));
  put({ is: "asking", text });
  try {
    put({ is: "here", text, plan: await askQueryPlan(asked) });
  } catch (error) {
    const problem = problemOf(error);
    const verdict = verdictIn(problem, 0);
    put(verdict ? { is: "refused", text, verdict } : { is: "failed", text, problem });
  }
}

/** What would be sent; null where there is nothing, or a value is at fault. */
function askedOf(tab: DoorTab, part: { readonly from: number; readonly to: number } | null, rows: number): Asked | null {
  const text = part ? tab.text.slice(part.from, part.to) : tab.text;
  const params = text.trim() === "" ? null : paramsOf(text, tab.params);
  // What was changed is no longer the catalogue's question.
  const entry = entryOf(getDoor(), tab.name);
  const name = entry !== null && textOfEntry(entry) === text ? entry.name : null;
  return params === null ? null : { text, from: part?.from ?? 0, params, rows, name };
}
