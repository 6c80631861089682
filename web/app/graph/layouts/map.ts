// A map: places where they are on the earth, other things around the place they lie in, what has no position beside it.
import { KINDS } from "../../../../data/model/kinds.ts";
import type { Place } from "../../state/state.ts";
import { boxOf, byFacts, NO_GUIDES, type Heading, type Home, type LayoutJob, type LayoutNode, type Plan } from "./job.ts";
import { ring } from "./ring.ts";
import { columnsSize, inColumns, rowsFor, rowsWithin } from "./rows.ts";

const KM_PER_DEGREE = 111.2;
/** Pixels between the map and what has no position. */
const BESIDE = 120;
/** The same below it, where its scale stands. */
const BELOW = 110;
/** The map is never larger than this many times the room that its things take. */
const SPARSE = 3;
/** Kilometres under which two positions are one. */
const SAME_PLACE = 0.5;
/** Room of a place with its name. */
const WIDE = 150;
const HIGH = 96;

type Cluster = {
  readonly home: Home;
  readonly own: LayoutNode[];
  readonly around: LayoutNode[];
  readonly places: readonly Place[];
  readonly reach: number;
};

/** Places by longitude and latitude, north above; one scale in both directions. */
export function map({ nodes, shape }: LayoutJob): Plan {
  const clusters = clustersOf(nodes);
  const at = new Map<string, Place>();
  const nowhere = nodes.filter((node) => node.home === null && !node.pinned);
  if (clusters.length === 0) {
    const order = byKind(nowhere);
    const rows = rowsFor((many) => columnsSize(order, many), order.length, shape);
    return { at: inColumns(order, 0, 0, rows).at, guides: { ...NO_GUIDES, headings: headed(nowhere, 0, 0) } };
  }
  const homes = clusters.map(({ home }) => home);
  const { lon, lat } = middleOf(homes);
  const flat = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const km = (home: Home) => ({
    x: (home.lon - lon) * flat,
    y: (lat - home.lat) * KM_PER_DEGREE,
  });
  const perKm = scaleFor(clusters.map((cluster) => ({ ...km(cluster.home), reach: cluster.reach, own: cluster.own.length > 0 })));
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const cluster of clusters) {
    const middle = { x: km(cluster.home).x * perKm, y: km(cluster.home).y * perKm };
    for (const [index, node] of [...cluster.own, ...cluster.around].entries()) {
      const by = cluster.places[index] ?? { x: 0, y: 0 };
      if (!node.pinned) at.set(node.id, { x: middle.x + by.x, y: middle.y + by.y });
    }
    left = Math.min(left, middle.x - cluster.reach);
    right = Math.max(right, middle.x + cluster.reach);
    top = Math.min(top, middle.y - cluster.reach);
    bottom = Math.max(bottom, middle.y + cluster.reach);
  }
  const start = aside(nowhere, { left, right, top, bottom }, shape);
  for (const [id, place] of inColumns(byKind(nowhere), start.x, start.y, start.rows).at) at.set(id, place);
  const bounds = {
    west: lon + left / perKm / flat,
    east: lon + right / perKm / flat,
    north: lat - top / perKm / KM_PER_DEGREE,
    south: lat - bottom / perKm / KM_PER_DEGREE,
  };
  return {
    at,
    guides: { headings: headed(nowhere, start.x, start.y), rings: [], map: { lon, lat, perKm, bounds } },
  };
}

function clustersOf(nodes: readonly LayoutNode[]): Cluster[] {
  const homes = new Map<string, LayoutNode[]>();
  for (const node of nodes.toSorted(byFacts))
    if (node.home) (homes.get(node.home.place) ?? homes.set(node.home.place, []).get(node.home.place))?.push(node);
  return [...homes.values()].flatMap((members): Cluster[] => {
    const home = members[0]?.home;
    if (!home) return [];
    const own = members.filter((node) => node.home?.own === true);
    const around = members
      .filter((node) => node.home?.own !== true)
      .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byFacts(a, b));
    const boxes = around.map((node) => ({ ...boxOf(node, 0, 0), wants: null }));
    const inner = Math.max(30, ...own.map((node) => Math.hypot(boxOf(node, 0, 0).half, boxOf(node, 0, 0).down)));
    const wide = Math.max(0, ...boxes.map((box) => Math.hypot(box.half, box.down)));
    const { places, outer } = ring(boxes, inner + (boxes.length > 0 ? wide * 0.8 : 0), 160);
    return [{ home, own, around, places: [...own.map(() => ({ x: 0, y: 0 })), ...places], reach: boxes.length > 0 ? outer + wide : inner }];
  });
}

type Spot = { readonly x: number; readonly y: number; readonly reach: number; readonly own: boolean };

/** Pixels for a kilometre: enough to keep what lies around one place off that around the next, unless the map grew too empty. */
function scaleFor(spots: readonly Spot[]): number {
  let [wanted, least, far] = [0.5, 0.5, 1];
  for (const [index, a] of spots.entries())
    for (const b of spots.slice(index + 1)) {
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
      const distance = Math.hypot(dx, dy);
      far = Math.max(far, distance);
      if (distance < SAME_PLACE) continue;
      wanted = Math.max(wanted, (a.reach + b.reach + 12) / distance);
      if (a.own && b.own) least = Math.max(least, Math.min(WIDE / dx, HIGH / dy));
    }
  const room = Math.sqrt(spots.reduce((sum, { reach }) => sum + 4 * reach * reach, 0));
  return Math.max(least, Math.min(wanted, (SPARSE * room) / far));
}

function middleOf(homes: readonly Home[]): { lon: number; lat: number } {
  const [lons, lats] = [homes.map((home) => home.lon), homes.map((home) => home.lat)];
  return { lon: (Math.min(...lons) + Math.max(...lons)) / 2, lat: (Math.min(...lats) + Math.max(...lats)) / 2 };
}

const byKind = (nodes: readonly LayoutNode[]) => nodes.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byFacts(a, b));

type Edges = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Where the list of what has no position begins, and its rows: to the right of the map or below it, whichever lets both be larger. */
function aside(nodes: readonly LayoutNode[], { left, right, top, bottom }: Edges, shape: number): { x: number; y: number; rows: number } {
  const order = byKind(nodes);
  const size = (rows: number) => columnsSize(order, rows);
  const [width, height] = [right - left, bottom - top];
  const high = rowsFor(size, order.length, Math.max(0.3, shape / 3));
  const rows = Math.max(high, Math.floor(height / Math.max(1, size(1).height)));
  const below = rowsWithin(size, order.length, Math.max(width, height * shape));
  const needs = (w: number, h: number) => Math.max(w / shape, h);
  const onRight = needs(width + BESIDE + size(rows).width, Math.max(height, size(rows).height));
  const under = needs(Math.max(width, size(below).width), height + BELOW + size(below).height);
  return under < onRight ? { x: left, y: bottom + BELOW, rows: below } : { x: right + BESIDE, y: top, rows };
}

function headed(nodes: readonly LayoutNode[], x: number, y: number): Heading[] {
  return nodes.length > 0 ? [{ x, y: y - 24, of: "nowhere", count: nodes.length }] : [];
}
