// What was found, in a few words of both languages, after the sentence of the code.
import { type GateCode, REFUSALS } from "../../data/model/refusals.ts";

type Sentence = { readonly zh: string; readonly en: string };
const NOTHING: Sentence = { zh: "", en: "" };
/** A text in the query may be long; a sentence is not. */
const LONGEST = 200;

/** What was found where a code refuses; empty where there is nothing to add. */
export function detailOf(code: GateCode, found: string): Sentence {
  const shown = found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
  if (code === "syntax")
    return found === ""
      ? { zh: "到末尾还没有写完", en: "it ends too early" }
      : { zh: `不认得“${shown}”`, en: `"${shown}" does not fit here` };
  if (found === "") return NOTHING;
  return { zh: `“${shown}”`, en: `"${shown}"` };
}

/** Why a query may not run (or that it may), in one sentence. */
export function reasonOf(code: GateCode, detail: Sentence): Sentence {
  const { zh, en } = REFUSALS[code];
  return { zh: detail.zh === "" ? zh : `${zh}（${detail.zh}）`, en: detail.en === "" ? en : `${en} (${detail.en})` };
}
