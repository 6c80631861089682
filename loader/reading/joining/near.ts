// Names that are nearly one: a question for a person, never a merge. What differs in a number, a year or a level is not even that.
import type { EntityFact } from "../../../data/model/facts.ts";
import { foldName } from "../../../data/model/quote.ts";
import { namesOf } from "./known.ts";

/** Whatever tells two things of one kind of name apart: numbers, ordinals, parts of the compass, levels. */
const TELLING = /[\d〇零一二三四五六七八九十百千万两甲乙丙丁东西南北上下前后左右省市县区州盟旗镇乡村国家级期号]/gu;
const SHORTEST = 3;
const CLOSE = 1;
const MOST = 3;

/** Entities whose name is nearly this one, the nearest first. `means`: whether a name of theirs means them here. */
export function nearlyNamed(
  name: string,
  among: readonly EntityFact[],
  means: (entity: EntityFact, name: string) => boolean = () => true,
): EntityFact[] {
  const folded = foldName(name);
  const hits = among.flatMap((entity) => {
    const near = namesOf(entity).map((other) => ({ other, distance: distanceOf(folded, foldName(other)) }));
    const meant = near.filter(({ other, distance }) => Number.isFinite(distance) && means(entity, other));
    return meant.length > 0 ? [{ entity, distance: Math.min(...meant.map(({ distance }) => distance)) }] : [];
  });
  return hits
    .toSorted((a, b) => a.distance - b.distance || (a.entity.entity < b.entity.entity ? -1 : 1))
    .slice(0, MOST)
    .map(({ entity }) => entity);
}

/** How far apart two names are; infinite where they are two. */
function distanceOf(a: string, b: string): number {
  if (a === b || Math.min(a.length, b.length) < SHORTEST) return Number.POSITIVE_INFINITY;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length && (long.startsWith(short) || long.endsWith(short)))
    return tells(long.startsWith(short) ? long.slice(short.length) : long.slice(0, -short.length))
      ? Number.POSITIVE_INFINITY
      : long.length - short.length;
  if (long.length - short.length > CLOSE || short.length < SHORTEST + 1 || tellingOf(a) !== tellingOf(b)) return Number.POSITIVE_INFINITY;
  return within(a, b, CLOSE) ? CLOSE : Number.POSITIVE_INFINITY;
}

const tellingOf = (name: string) => (name.match(TELLING) ?? []).join("");
const tells = (rest: string) => tellingOf(rest) !== "";

/** Whether one change, one character more or one less makes the names equal. */
function within(a: string, b: string, most: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - same && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - same - tail <= most;
}
