// Ids and names in Latin letters for what the graph does not know yet: from pinyin, the same for the same name every time.
import { pinyin } from "pinyin-pro";
import { hashOfCharacters } from "../../../data/model/digest.ts";
import type { EntityKind } from "../../../data/model/kinds.ts";
import { withoutTones } from "../../../data/model/search.ts";

const LONGEST = 48;

/** Pinyin without tones, a word for each character; Latin letters and digits stay together. */
function words(name: string): string[] {
  const parts = pinyin(name, { type: "all", toneSandhi: false }).map(({ isZh, pinyin: sound, origin }) =>
    isZh ? ` ${withoutTones(sound)} ` : origin.normalize("NFKD"),
  );
  return parts
    .join("")
    .split(/[^A-Za-z0-9.]+/)
    .filter((word) => /[A-Za-z0-9]/.test(word));
}

/**
 * The id of a new entity. Names that sound alike have different ids, since their characters are in it as four hex digits; so an id
 * is never given to another name.
 */
export function slugOf(name: string, kind: EntityKind): string {
  const sound = words(name)
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]+/g, "-"))
    .join("-");
  const head = kind === "Indicator" ? "i-" : "";
  const plain = `${head}${sound}`.slice(0, LONGEST).replace(/-+/g, "-").replace(/^-|-$/g, "");
  return `${plain === "" ? "x" : plain}-${hashOfCharacters(`${kind} ${name}`).slice(0, 4)}`;
}

/** A name in Latin letters until somebody gives the English one: `Qing Wu Ke Ji`. */
export function latinName(name: string): string {
  const capital = words(name).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return capital.length === 0 ? "–" : capital.join(" ");
}
