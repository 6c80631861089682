// Who took the picture of what: a caption that names a thing, and behind it who took it.
import type { Link } from "../candidates.ts";
import { statedAt } from "./links.ts";
import type { Item, Scene } from "./scene.ts";

/** 本报记者 甲 摄: nothing else stands in it. */
const TAKEN = /^\s*(?:[一-龥]{0,6}(?:记者|通讯员)\s*)?([\uE000-\uE01E])\s*摄影?[。.]?\s*$/;
/** A caption is short. */
const SHORT = 40;
/** How far apart the two may stand in the page. */
const NEAR = 4;
const SHOWN: ReadonlySet<string> = new Set(["Site", "Infrastructure", "Project", "Park", "Organization"]);

/** PHOTOGRAPHED, of the thing that a caption names first. */
export function picturesIn(scenes: readonly Scene[]): Link[] {
  const links: Link[] = [];
  for (let i = 1; i < scenes.length; i++) {
    const [caption, by] = [scenes[i - 1]!, scenes[i]!];
    if (by.line.length > SHORT || caption.line.length > SHORT || by.start - caption.end > NEAR) continue;
    const taken = TAKEN.exec(by.line);
    if (taken === null) continue;
    const [person, thing] = [by.items.get(taken[0].indexOf(taken[1]!))?.mentions[0], firstOf(caption)?.mentions[0]];
    if (person?.kind !== "Person" || thing === undefined || !SHOWN.has(thing.kind) || tellsMore(caption, thing.end)) continue;
    const { end } = statedAt(by, 0, by.line.length);
    links.push({ type: "PHOTOGRAPHED", from: person, to: thing, at: { start: caption.start, end }, rule: "caption", confidence: 0.85 });
  }
  return links;
}

/** 甲政府主席乙作报告: the caption is not of the thing that it begins with. */
const tellsMore = ({ places, line }: Scene, end: number): boolean =>
  /[\uE000-\uE01E]|[一-龥]{5}/.test(line.slice(places.findIndex((place) => place >= end)));

const firstOf = ({ items }: Scene): Item | undefined => [...items.values()].find(({ mentions }) => mentions.length === 1);
