// What a word of the query means, when the pointer rests on it.
import { hoverTooltip, type Tooltip } from "@codemirror/view";
import { getDoor } from "../../../state/door-state.ts";
import { getState } from "../../../state/store.ts";
import { wordsOf } from "../../../words/words.ts";
import { openAt } from "./in-string.ts";
import { functionNamed, headOf } from "./functions.ts";
import { countOf, labelWord, relationWords } from "./known.ts";

/** A word's meaning; null where there is nothing to say. */
function meaningOf(word: string, called: boolean): { readonly head: string; readonly words: string } | null {
  const { lang } = getState().view;
  const w = wordsOf(lang);
  const { schema } = getDoor();
  const count = countOf(schema?.is === "here" ? schema.value : null, word);
  const counted = count === null ? "" : ` · ${w.door.counted(count)}`;
  const label = labelWord(word, lang);
  if (label !== null && !called) return { head: word, words: `${label}${counted}` };
  const relation = relationWords(word, lang);
  if (relation !== null && !called) return { head: word, words: `${relation}${counted}` };
  const found = called ? functionNamed(word) : null;
  return found && { head: headOf(found), words: found[lang] };
}

/** The tooltip. */
export const meanings = hoverTooltip((view, pos): Tooltip | null => {
  const text = view.state.doc.toString();
  if (openAt(text, pos) !== null) return null;
  const line = view.state.doc.lineAt(pos);
  for (const { 0: word, index } of line.text.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)) {
    const from = line.from + index;
    const to = from + word.length;
    if (pos < from || pos > to) continue;
    const meaning = meaningOf(word, /^\s*\(/u.test(text.slice(to)));
    if (!meaning) return null;
    const create = () => {
      const dom = document.createElement("div");
      dom.className = "cm-signature";
      dom.appendChild(document.createElement("code")).textContent = meaning.head;
      dom.appendChild(document.createElement("p")).textContent = meaning.words;
      return { dom };
    };
    return { pos: from, end: to, above: true, create };
  }
  return null;
});
