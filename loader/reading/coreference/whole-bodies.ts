// 市政府 in an article on 岚江市 is 岚江市政府: bodies named by their level alone get the name of the article's own place.
import type { Mention } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import { ownPlaces, type OwnPlace } from "./own-place.ts";
import { levelOf, stemOf } from "./levels.ts";
import type { Level } from "./words.ts";

const BODY = /^([省市县区州旗镇乡])(?![级属直管域场区镇村内外上下])[^、，及和与]{1,12}$/;
/** Below this the own place is a guess. */
const SURE = 0.8;

/** The same names, those of bodies whole. `province`: that of the article's home, null where it is not known. */
export function wholeBodies(
  page: CleanText,
  about: About,
  places: readonly Mention[],
  names: readonly Mention[],
  province: string | null,
): Mention[] {
  const bodies = names.filter((mention) => isBody(page, mention));
  if (bodies.length === 0) return [...names];
  const own = ownPlaces(page, about, places);
  const placeNames = new Set(places.map(({ name }) => name));
  const before = (level: Level): string | null => {
    const name = placeAt(level, own.get(level), placeNames);
    return name ?? (level === "省" ? province : null);
  };
  return names.map((mention) => {
    if (!isBody(page, mention)) return mention;
    const level = mention.name.charAt(0) as Level;
    const place = before(level);
    return place === null ? mention : { ...mention, name: place + mention.name.slice(1) };
  });
}

const isBody = ({ text }: CleanText, { kind, name, start, end }: Mention): boolean =>
  kind === "Organization" && BODY.test(name) && text.slice(start, end).replace(/\s/g, "") === name;

/** The whole name of the own place: one that the text has, else its short name with its level. */
function placeAt(level: Level, own: OwnPlace | undefined, names: ReadonlySet<string>): string | null {
  if (own === undefined || own.stem === null || own.confidence < SURE) return null;
  const { stem } = own;
  const whole = [...names].find((name) => levelOf(name) === level && stemOf(name) === stem);
  return whole ?? (level === "区" ? null : `${stem}${level}`);
}
