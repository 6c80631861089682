// Completion: words of the language and of the graph from the thread that knows them, and things by name inside strings.
import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import { snippet } from "@codemirror/autocomplete";
import type { Brief } from "../../../../contract.ts";
import { askSearch } from "../../../api.ts";
import { activeTab, entryOf, getDoor } from "../../../state/door-state.ts";
import { paramNames } from "../../../state/door-values.ts";
import { getState } from "../../../state/store.ts";
import type { Lang } from "../../../state/state.ts";
import { kindWord, nameOf, wordsOf } from "../../../words/words.ts";
import { functionNamed, headOf } from "./functions.ts";
import { meansOf, openAt } from "./in-string.ts";
import { countOf, labelWord, relationWords } from "./known.ts";
import { askLanguage } from "./language.ts";
import type { Offer } from "./language-messages.ts";

const MOST_THINGS = 12;
const WORD = /\$?[\p{L}\p{N}_]*$/u;
/** What comes first where nothing is typed yet. */
const BOOST: Readonly<Record<Offer["kind"], number>> = {
  label: 5,
  relation: 5,
  property: 4,
  variable: 6,
  parameter: 3,
  function: 1,
  keyword: 0,
};

/** What may be written at the caret. */
export const complete: CompletionSource = (context) => {
  const text = context.state.doc.toString();
  const open = openAt(text, context.pos);
  if (open?.is === "comment") return null;
  if (open?.is === "string") return things(context, open.from, meansOf(open.before));
  return words(context, text);
};

async function words(context: CompletionContext, text: string): Promise<CompletionResult | null> {
  const { pos, explicit } = context;
  const word = WORD.exec(text.slice(0, pos))?.[0] ?? "";
  const before = text[pos - word.length - 1] ?? "";
  if (!explicit && word === "" && !":.|&!".includes(before)) return null;
  if (!explicit && /^\d/u.test(word)) return null;
  const from = pos - word.length;
  if (word.startsWith("$")) return { from, options: parameters(text), validFor: /^\$[\p{L}\p{N}_]*$/u };
  const offers = await askLanguage({ what: "complete", text, at: pos, manual: explicit });
  if (offers === null || context.aborted) return null;
  // A variable that is written out needs no other word: Enter after it breaks the line.
  if (!explicit && offers.some((offer) => offer.kind === "variable" && offer.label === word)) return null;
  const lang = getState().view.lang;
  const seen = new Set<string>();
  const options = offers.flatMap((offer) => {
    const key = `${offer.kind} ${offer.label}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [optionOf(offer, lang)];
  });
  return { from, options, validFor: /^[\p{L}\p{N}_]*$/u };
}

/** Names of parameters that the text, the tab or the catalogue's question knows. */
function parameters(text: string): Completion[] {
  const door = getDoor();
  const tab = activeTab(door);
  const known = entryOf(door, tab.name)?.params.map(({ name }) => name) ?? [];
  return [...new Set([...known, ...Object.keys(tab.params), ...paramNames(text)])].map((name) => ({
    label: `$${name}`,
    type: "parameter",
  }));
}

function optionOf({ label, kind, insert }: Offer, lang: Lang): Completion {
  const w = wordsOf(lang);
  const schema = getDoor().schema;
  const count = countOf(schema?.is === "here" ? schema.value : null, label);
  const counted = count === null ? {} : { info: w.door.counted(count) };
  const common = { label, type: kind, boost: BOOST[kind], ...(insert !== null && { apply: insert }) };
  if (kind === "label") return { ...common, detail: labelWord(label, lang) ?? "", ...counted };
  if (kind === "relation") return { ...common, detail: relationWords(label, lang) ?? "", ...counted };
  const called = kind === "function" ? functionNamed(label) : null;
  if (!called) return common;
  return {
    ...common,
    detail: called[lang],
    info: headOf(called),
    apply: snippet(called.takes.length === 0 ? `${called.name}()` : `${called.name}(\${})`),
  };
}

/** Things by name, pinyin or English, for a string that stands for one: their id, or their name. */
async function things(context: CompletionContext, from: number, means: "id" | "name" | "text"): Promise<CompletionResult | null> {
  const typed = context.state.sliceDoc(from, context.pos);
  if (typed.trim() === "" || (means === "text" && !context.explicit)) return null;
  const leave = new AbortController();
  context.addEventListener("abort", () => leave.abort(), { onDocChange: true });
  const found = await askSearch(typed, MOST_THINGS, leave.signal).catch(() => null);
  if (found === null || context.aborted) return null;
  const { lang } = getState().view;
  const option = ({ id, kind, ...thing }: Brief): Completion => ({
    label: nameOf(thing, lang),
    detail: `${kindWord(kind, lang)} · ${id}`,
    type: "thing",
    apply: means === "name" ? thing.name : id,
  });
  return { from, options: found.hits.map(({ thing }) => option(thing)), filter: false };
}
