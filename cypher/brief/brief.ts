// Makes a briefing: what it says, put on a page, and the file's name.
import { fileName } from "../../data/model/file-name.ts";
import type { BriefOf, BriefWish } from "./asked.ts";
import type { Draft, Making } from "./draft.ts";
import type { BriefFacts } from "./facts.ts";
import { pageOf } from "./page.ts";
import { betweenDraft } from "./parts/between.ts";
import { calendarDraft } from "./parts/calendar.ts";
import { conflictsDraft } from "./parts/conflicts.ts";
import { dependDraft } from "./parts/depend.ts";
import { orderDraft } from "./parts/order.ts";
import { targetsDraft } from "./parts/targets.ts";
import { whatIfDraft } from "./parts/what-if.ts";
import { whyDraft } from "./parts/why.ts";
import { en } from "./words-en.ts";
import { zh } from "./words-zh.ts";

/** A page of HTML that stands by itself, and a name for its file: of what, and when. */
export type Briefing = { readonly html: string; readonly name: string };

/** The briefing of what is asked. The same facts give the same bytes, whatever engine they were read from. */
export function briefingOf(facts: BriefFacts, { of, lang, link, day, texts, leftOut }: BriefWish): Briefing {
  const w = lang === "zh" ? zh : en;
  const draft = draftOf(of, { facts, lang, w, leftOut });
  return { html: pageOf({ draft, facts, texts, link, day, lang, w }), name: fileName(`${w.briefing}-${draft.short}`, day, ".html", lang) };
}

function draftOf(of: BriefOf, making: Making): Draft {
  switch (of.is) {
    case "depend":
      return dependDraft(of.asked, making);
    case "why":
      return whyDraft(of.asked, making);
    case "order":
      return orderDraft(of.asked, making);
    case "what-if":
      return whatIfDraft(of.asked, making);
    case "targets":
      return targetsDraft(of.asked, making);
    case "calendar":
      return calendarDraft(of.asked, making);
    case "between":
      return betweenDraft(of.asked, making);
    case "conflicts":
      return conflictsDraft(of.asked, making);
  }
}
