// Events with a number: sessions of a congress, fairs and games of a year.
import { numeral, ordinal } from "./amounts.ts";
import { phrase } from "./phrase.ts";
import { sound } from "./sound.ts";
import { exonyms } from "./terms.ts";

const PLENARY =
  /^(.*?)(?:第)?([一二三四五六七八九十]{1,3})届([一二三四五六七八九十]{1,3})中全会$|^(.*?)([一二三四五六七八九十]{1,3})届((?:[省市州县区]|自治区党)委)?([一二三四五六七八九十]{1,3})次全会$/;
const SESSION = /^(.*?)第?([一二三四五六七八九十]{1,3})届(?:人大|人民代表大会)(?:第)?([一二三四五六七八九十]{1,2})次会议$/;
const NTH = /^(.*?)第([一二三四五六七八九十]{1,3}|\d{1,3})(?:届|次)(.{2,})$/;
const COMMITTEES: Readonly<Record<string, string>> = {
  省委: "Provincial Party Committee",
  市委: "Municipal Party Committee",
  州委: "Prefectural Party Committee",
  县委: "County Party Committee",
  区委: "District Party Committee",
  自治区党委: "Regional Party Committee",
};
const CONGRESSES: Readonly<Record<string, string>> = {
  省: "Provincial People's Congress",
  市: "Municipal People's Congress",
  县: "County People's Congress",
  区: "District People's Congress",
  自治区: "Regional People's Congress",
};

/** 市委五届九次全会: `9th Plenary Session of the 5th Municipal Party Committee`; null for what has no such number. `words`: other events. */
export function numberedEvent(name: string, words: (name: string) => string): string | null {
  const plenary = PLENARY.exec(name);
  if (plenary !== null) {
    const [, , term, session, whose, ofTerm, behind, ofSession] = plenary;
    const body = term === undefined ? bodyOf(whose! + (behind ?? ""), COMMITTEES) : "CPC Central Committee";
    return `${nth(session ?? ofSession!)} Plenary Session of the ${nth(term ?? ofTerm!)} ${body === "" ? "Committee" : body}`;
  }
  const session = SESSION.exec(name);
  if (session !== null) {
    const body = bodyOf(session[1]!, CONGRESSES);
    return `${nth(session[3]!)} Session of the ${nth(session[2]!)} ${body === "" ? "People's Congress" : body}`;
  }
  const other = NTH.exec(name);
  if (other === null) return null;
  const before = other[1] === "" ? "" : `${phrase(other[1]!).text} `;
  return `${before}${nth(other[2]!)} ${words(other[3]!)}`;
}

const nth = (text: string): string => ordinal(numeral(text));

/** 青湾县委: whose committee it is, with its place before it. */
function bodyOf(name: string, known: Readonly<Record<string, string>>): string {
  for (const [ending, english] of Object.entries(known).toSorted(([a], [b]) => b.length - a.length))
    if (name.endsWith(ending))
      return [name === ending ? "" : placeOf(name.slice(0, -ending.length)), english].filter((part) => part !== "").join(" ");
  return name === "" ? "" : phrase(name).text;
}

const placeOf = (name: string): string => exonyms().get(name) ?? sound(name);
