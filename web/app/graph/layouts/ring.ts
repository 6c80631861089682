// Boxes on circles: in order, each as near to the angle it wants as the one before it lets, on as many circles as keep the picture small.
import type { Place } from "../../state/state.ts";

type Item = { readonly half: number; readonly up: number; readonly down: number; readonly wants: number | null };
type Ringed = { readonly places: readonly Place[]; readonly inner: number; readonly outer: number };

const GAP = 10;
const FULL = 2 * Math.PI;
const TOP = -Math.PI / 2;
/** Circles that are tried beside each other, at most. */
const MOST_CIRCLES = 60;
/** The more items, the coarser the search for the best number of circles. */
const FINENESS = 0.0003;

/** Places on circles of at least radius `least` around 0, 0; more than one circle only where the single one would be larger than `largest`. */
export function ring(items: readonly Item[], least: number, largest: number): Ringed {
  const wide = Math.max(0, ...items.map((item) => 2 * item.half)) + GAP;
  const high = Math.max(0, ...items.map((item) => item.up + item.down)) + GAP;
  // Neighbours on two circles never touch at this distance, whatever their angle.
  const apart = Math.hypot(wide, high);
  const need = items.map((item, index) => {
    const next = items[(index + 1) % items.length] ?? item;
    return { w: item.half + next.half + GAP, h: Math.max(item.down + next.up, item.up + next.down) + GAP, wants: item.wants };
  });
  let best: { angles: number[]; inner: number; circles: number; outer: number } | null = null;
  const most = Math.min(MOST_CIRCLES, Math.max(1, items.length / 3));
  for (let circles = 1; circles <= most; circles += Math.ceil(circles * items.length * FINENESS)) {
    const found = fitting(need, least, apart, circles, wide, high);
    const outer = found.inner + (circles - 1) * apart;
    if (!best || outer < best.outer * 0.97) best = { ...found, circles, outer };
    if (outer <= largest || outer > best.outer * 1.4) break;
  }
  const { angles, inner, circles, outer } = best ?? { angles: [], inner: least, circles: 1, outer: least };
  const places = angles.map((angle, index) => {
    const r = inner + (index % circles) * apart;
    return { x: Math.cos(angle) * r, y: Math.sin(angle) * r };
  });
  return { places, inner, outer };
}

type Need = { readonly w: number; readonly h: number; readonly wants: number | null };

function fitting(
  need: readonly Need[],
  least: number,
  apart: number,
  circles: number,
  wide: number,
  high: number,
): { angles: number[]; inner: number } {
  const start = need.reduce((sum, { w, h }) => sum + Math.min(w, h), 0) / circles / FULL - ((circles - 1) * apart) / 2;
  for (let inner = Math.max(least, start * 0.9); ; inner = inner * 1.05 + 6) {
    const tight = walk(need, inner, apart, circles, 0, wide, high);
    if (!tight) continue;
    if (need.some((one) => one.wants !== null)) return { angles: tight, inner };
    let [even, slack] = [tight, FULL / Math.max(1, need.length)];
    for (let tries = 0; tries < 24; tries++, slack *= 0.85) {
      const wider = walk(need, inner, apart, circles, slack, wide, high);
      if (wider) {
        even = wider;
        break;
      }
    }
    return { angles: even, inner };
  }
}

/** Angles from the top clockwise, at least `slack` apart; null where they do not fit on the circles. */
function walk(
  need: readonly Need[],
  inner: number,
  apart: number,
  circles: number,
  slack: number,
  wide: number,
  high: number,
): number[] | null {
  const angles: number[] = [];
  const start = need[0]?.wants ?? TOP;
  let angle = start;
  const last: number[] = [];
  for (const [index, one] of need.entries()) {
    const circle = index % circles;
    const radius = inner + circle * apart;
    const before = last[circle];
    const [w, h] = circles === 1 ? [need[index - 1]?.w ?? one.w, need[index - 1]?.h ?? one.h] : [wide, high];
    if (index > 0) angle += slack;
    if (before !== undefined) angle = Math.max(angle, before + stepAt(before, radius, w, h));
    // What still has to come must find room behind this one.
    const rest = ((need.length - index) / circles) * (Math.hypot(w, h) / Math.max(1, radius));
    if (one.wants !== null) angle = Math.max(angle, Math.min(turned(one.wants, start), start + FULL - rest));
    if (angle > start + FULL) return null;
    angles.push(angle);
    last[circle] = angle;
  }
  const closes = angles.slice(0, circles).every((first, circle) => {
    const end = last[circle] ?? first;
    const radius = inner + circle * apart;
    return end === first || first + FULL - end >= Math.max(slack, stepAt(end, radius, wide, high));
  });
  return closes ? angles : null;
}

/** The smallest turn after which two boxes of joint width `w` and height `h` no longer touch. */
function stepAt(angle: number, radius: number, w: number, h: number): number {
  const r = Math.max(1, radius);
  const clear = (step: number) =>
    Math.abs(Math.cos(angle + step) - Math.cos(angle)) * r >= w || Math.abs(Math.sin(angle + step) - Math.sin(angle)) * r >= h;
  const most = (Math.hypot(w, h) / r) * 1.3;
  for (let step = (Math.min(w, h) / r) * 0.98; step < Math.min(most, Math.PI); step += Math.max(0.0004, most / 60))
    if (clear(step)) return step;
  return Math.min(most, FULL);
}

const turned = (angle: number, from: number) => from + ((((angle - from) % FULL) + FULL) % FULL);
