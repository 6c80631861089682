// Indicators and what is built like them: growth of, number of, share of something.
import type { EntityKind } from "../../../data/model/kinds.ts";
import { phrase } from "./phrase.ts";
import { atEndOf, everywhere, type Frame, type Term } from "./terms.ts";

const SHARE = /^(.{2,}?)占(.{2,}?)(?:比重|占比|比例)$/;

/** The English of a name with a frame around its rest; of others the plain phrase. Frames of every kind are for indicators. */
export function framed(name: string, kind: EntityKind): Term {
  const whole = atEndOf(kind).words.get(name) ?? everywhere().words.get(name);
  if (whole !== undefined) return whole;
  const share = kind === "Indicator" ? SHARE.exec(name) : null;
  if (share !== null) return once(`${framed(share[1]!, kind).text} as a share of ${framed(share[2]!, kind).text}`);
  const alone = framesOf(kind).get(name);
  if (alone !== undefined) return once(`${alone.before} ${alone.after}`.replace(/ (?:of|in|to|with) /, " ").trim());
  const found = frameIn(name, kind);
  if (found === null) return phrase(name);
  const { frame, rest } = found;
  const { text, many } = framed(rest, kind);
  return { text: around(frame, frame.many ? many : text), many: around(frame, many) };
}

const once = (text: string): Term => ({ text, many: text });
const framesOf = (kind: EntityKind): ReadonlyMap<string, Frame> => (kind === "Indicator" ? everywhere().frames : atEndOf(kind).frames);

/** Number of students, not of students, people. */
const PEOPLE =
  /\b((?:people|jobs|residents|students|pupils|workers|farmers|teachers|doctors|nurses|trainees|tourists|employees|households)\b[^,]{0,24}), people$/;

/** Growth of the number of accidents, but growth of GDP. */
function around({ before, after }: Frame, rest: string): string {
  const the = before.endsWith(" of") && /^[a-z]+(?: [a-z]+)? of /.test(rest) ? "the " : "";
  return [before, the + rest, after]
    .filter((part) => part !== "")
    .join(" ")
    .replace(" ,", ",")
    .replace(PEOPLE, "$1");
}

const LONGEST_AT_END = 6;
const LONGEST_IN_FRONT = 12;

/** The longest frame at the end of a name, else the longest before it. */
function frameIn(name: string, kind: EntityKind): { frame: Frame; rest: string } | null {
  const frames = framesOf(kind);
  for (let length = Math.min(LONGEST_AT_END, name.length - 1); length > 0; length--) {
    const frame = frames.get(name.slice(-length));
    if (frame !== undefined) return { frame, rest: name.slice(0, -length) };
  }
  for (let length = Math.min(LONGEST_IN_FRONT, name.length - 2); length > 0; length--) {
    const frame = frames.get(name.slice(0, length));
    if (frame !== undefined) return { frame, rest: name.slice(length) };
  }
  return null;
}
