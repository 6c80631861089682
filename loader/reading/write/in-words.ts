// Things that a question speaks of, by their names: “青湾县”、“云稽镇”.
import type { Words } from "../../read/fault.ts";
import type { Mention } from "../candidates.ts";
import { englishName } from "../english/english-name.ts";

/** The names of these things in both languages. */
export function inWords(mentions: readonly Pick<Mention, "name" | "kind">[]): Words {
  return {
    zh: mentions.map(({ name }) => `“${name}”`).join("、"),
    en: mentions.map(({ name, kind }) => `“${englishName(name, kind)}”`).join(", "),
  };
}
