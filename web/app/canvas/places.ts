// Where each thing stood last in each arrangement; those of the force layout are kept for the visit, so that a reload or Back finds the same picture.
import type { Place } from "../state/state.ts";
import type { Layout } from "../state/layouts.ts";

/** A crowd in the force layout stands apart from a picture of few things, so that whoever goes back to few finds them as they were. */
export type Arrangement = Layout | "crowd";

const KEYS = { force: "zhaotu.places", crowd: "zhaotu.places.crowd" } as const;
/** Above so many things a picture is a crowd. */
const MOST = 250;
/** A picture that grew or shrank by more than this factor is another one. */
const ANOTHER = 2.2;
const kept = new Map<Arrangement, Map<string, Place>>([
  ["force", new Map(read("force"))],
  ["crowd", new Map(read("crowd"))],
]);
let now: Arrangement = "force";
let timer: ReturnType<typeof setTimeout> | undefined;
const unwritten = new Set<keyof typeof KEYS>();
/** Places are written once nothing has moved for so long. */
const WRITE_MS = 300;

function read(which: keyof typeof KEYS): [string, Place][] {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(KEYS[which]) ?? "[]");
    return Array.isArray(known)
      ? known.flatMap((it): [string, Place][] =>
          Array.isArray(it) && typeof it[0] === "string" ? [[it[0], { x: Number(it[1]), y: Number(it[2]) }]] : [],
        )
      : [];
  } catch {
    return [];
  }
}

function placesNow(): Map<string, Place> {
  const known = kept.get(now);
  if (known) return known;
  const fresh = new Map<string, Place>();
  kept.set(now, fresh);
  return fresh;
}

/** The arrangement of so many things in a layout. */
export function arrangementOf(layout: Layout, things: number): Arrangement {
  return layout === "force" && things > MOST ? "crowd" : layout;
}

/** The arrangement whose places are meant now. */
export function arrangementNow(): Arrangement {
  return now;
}

/** From now on places are those of this arrangement. */
export function turnTo(next: Arrangement): void {
  now = next;
}

/** Where a picture of few grew little by little into a crowd, or the other way, it stays as it stands. */
export function growInto(
  next: Arrangement,
  before: number,
  after: number,
  standing: () => Iterable<readonly [id: string, at: Place]>,
): void {
  const both = isForce(now) && isForce(next) && now !== next;
  if (!both || before === 0 || Math.max(before, after) > ANOTHER * Math.min(before, after)) return;
  const places = standing();
  turnTo(next);
  keepPlaces(places);
}

const isForce = (which: Arrangement): which is keyof typeof KEYS => which === "force" || which === "crowd";

/** The last place of a thing in the arrangement that is shown. */
export function placeKept(id: string): Place | undefined {
  return placesNow().get(id);
}

/** The last place of a thing in some arrangement. */
export function placeIn(which: Arrangement, id: string): Place | undefined {
  return kept.get(which)?.get(id);
}

/** Remembers a place. */
export function keepPlace(id: string, at: Place): void {
  keepPlaces([[id, at]]);
}

/** Remembers places. */
export function keepPlaces(places: Iterable<readonly [id: string, at: Place]>): void {
  const these = placesNow();
  let changed = false;
  for (const [id, at] of places) {
    const was = these.get(id);
    if (was?.x === at.x && was.y === at.y) continue;
    these.set(id, at);
    changed = true;
  }
  if (!changed || !isForce(now)) return;
  unwritten.add(now);
  clearTimeout(timer);
  timer = setTimeout(write, WRITE_MS);
}

function write(): void {
  for (const which of unwritten)
    try {
      const places = [...(kept.get(which) ?? [])].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);
      sessionStorage.setItem(KEYS[which], JSON.stringify(places));
    } catch {
      // Without it a reload arranges the picture anew.
    }
  unwritten.clear();
}
