// Which commands a few typed letters mean: by their words in either language or by the initials of the Chinese.
import { otherLang, wordsOf } from "../../words/words.ts";
import type { Lang, State } from "../../state/state.ts";
import type { Command } from "./command.ts";
import { initialsOf } from "./initials.ts";

/** `other`: the words in the other language, where only they hold what was typed. */
export type Matched = { readonly command: Command; readonly words: string; readonly other: string | null };

/** The commands that are meant, the likeliest first; all of them, in their order, where nothing is typed. */
export function matching(typed: string, commands: readonly Command[], lang: Lang, state: State): Matched[] {
  const asked = typed.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const say = (command: Command, inLang: Lang) => command.words(wordsOf(inLang), inLang, state);
  return commands
    .map((command, index) => {
      const [own, other] = [say(command, lang), say(command, otherLang(lang))];
      const rank = asked === "" ? 0 : rankOf(asked, own);
      if (rank !== null) return { command, words: own, other: null, rank, index };
      const far = rankOf(asked, other);
      return { command, words: own, other: far === null ? null : other, rank: far === null ? null : far + FAR, index };
    })
    .filter((one) => one.rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index)
    .map(({ command, words, other }) => ({ command, words, other }));
}

const BY_INITIALS = 3;
const FAR = 10;

/** 0 the start, 1 the start of a word, 2 inside, 3 the start of the initials, 4 inside them; null not at all. */
function rankOf(asked: string, text: string): number | null {
  const words = text.toLowerCase();
  const at = words.indexOf(asked);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(words[at - 1] ?? "") && !/\p{Script=Han}/u.test(asked) ? 2 : 1;
  if (asked.includes(" ") && asked.split(" ").every((word) => words.includes(word))) return 2;
  if (!/^[a-z0-9 ]+$/.test(asked) || !/\p{Script=Han}/u.test(text)) return null;
  const found = initialsOf(text).indexOf(asked.replaceAll(" ", ""));
  return found < 0 ? null : found === 0 ? BY_INITIALS : BY_INITIALS + 1;
}
