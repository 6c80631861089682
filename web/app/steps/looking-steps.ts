// Steps that change how the picture is looked at: selection, pins, filters, sources, panels, looks.
import { KINDS, type Kind } from "../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import { parseEvidence } from "../../../data/model/locator.ts";
import { drawnThings } from "../state/derive.ts";
import { adjust, getState, keepLook, take, update } from "../state/store.ts";
import type { Camera, Lang, Place, Screen, State, Theme } from "../state/state.ts";
import * as verbs from "../state/verbs.ts";
import { loadAllWords, tagOf } from "../words/words.ts";
import { tell } from "./tell.ts";

/** Selects one thing and opens its card; null lets everything go. */
export function choose(id: string | null): void {
  if (id === null) take({ verb: "close" }, (view) => verbs.select(view, []));
  else take({ verb: "select", id }, (view) => verbs.select(view, [id]));
}

/** Adds a thing to the selection, or takes it out. */
export function chooseAlso(id: string): void {
  take({ verb: "select", id }, (view) => verbs.toggleSelected(view, id));
}

/** Selects all things of a kind that are in the picture. */
export function chooseKind(kind: Kind): void {
  const ids = drawnThings(getState())
    .filter((thing) => thing.kind === kind)
    .map((thing) => thing.id);
  if (ids.length > 0) take({ verb: "select", kind }, (view) => verbs.select(view, ids));
}

/** Hides a kind or shows it again; `alone` leaves only it. */
export function hideKind(kind: Kind, alone: boolean): void {
  const hidden = getState().view.hiddenKinds.includes(kind);
  if (alone) take({ verb: "filter", kind }, (view) => verbs.onlyKind(view, kind, KINDS));
  else take({ verb: hidden ? "show" : "hide", kind }, (view) => verbs.toggleKind(view, kind));
}

/** Hides a family of relations or shows it again. */
export function hideFamily(family: RelationFamily): void {
  const hidden = getState().view.hiddenFamilies.includes(family);
  take({ verb: hidden ? "show" : "hide", family }, (view) => verbs.toggleFamily(view, family));
}

/** Shows what one article says (`both`: what several say); again, or null: what any says. */
export function chooseArticle(article: string | null): void {
  take(article === null ? { verb: "filter" } : { verb: "filter", id: article }, (view) => verbs.chooseArticle(view, article));
}

/** Holds a thing at a place, or lets it go. */
export function pin(id: string, at: Place | null): void {
  if (at) take({ verb: "pin", id }, (view) => verbs.pin(view, id, at));
  else take({ verb: "unpin", id }, (view) => verbs.unpin(view, id));
}

/** Opens the source panel at `article#start-end`. */
export function openSource(evidence: string): void {
  const source = parseEvidence(evidence);
  if (source) take({ verb: "source", id: source.article }, (view) => verbs.openSource(view, source));
}

/** Closes the source panel. */
export function closeSource(): void {
  take({ verb: "close" }, (view) => verbs.openSource(view, null));
}

/** Opens or closes the table. */
export function toggleTable(): void {
  take({ verb: "table" }, (view) => ({ ...view, table: !view.table }));
}

/** Goes to a screen. */
export function go(screen: Screen): void {
  take({ verb: "close" }, (view) => ({ ...view, screen }));
}

/** Notes where the camera stands; no step. */
export function look(camera: Camera): void {
  adjust((view) => ({ ...view, camera }));
}

/** Changes the language in place and keeps it for the next visit. */
export async function speak(lang: Lang): Promise<void> {
  try {
    await loadAllWords(lang);
  } catch (error) {
    return update(() => ({ offline: { since: Date.now(), retryAt: Date.now(), why: { code: "offline", detail: String(error) } } }));
  }
  document.documentElement.lang = tagOf(lang);
  keepLook("lang", lang);
  adjust((view) => ({ ...view, lang }));
}

/** Whether the page is dark now, by choice or by the system. */
export function isDark(theme: Theme | null): boolean {
  return theme === "dark" || (theme === null && matchMedia("(prefers-color-scheme: dark)").matches);
}

/** Changes between light and dark; null follows the system. */
export function paint(theme: Theme | null): void {
  document.documentElement.dataset.theme = isDark(theme) ? "dark" : "light";
  keepLook("theme", theme ?? "");
  adjust((view) => ({ ...view, theme }));
}

/** Opens, folds or resizes panels; no step. */
export function panel(change: Partial<State["panels"]>): void {
  update((state) => ({ panels: { ...state.panels, ...change } }));
}

/** Lights a thing and its neighbours; null lights everything. */
export function hover(id: string | null): void {
  if (getState().hovered !== id) update(() => ({ hovered: id }));
}

/** Copies the address of what is shown. */
export async function copyLink(): Promise<void> {
  await copy(location.href);
}

/** Copies a text and says so. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell("good", "copied");
  } catch {
    tell("bad", "copyFailed");
  }
}
