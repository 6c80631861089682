// What lines of fact files are made of while an article is written: the draft, what is known, the lines so far.
import { spanOf } from "../../../data/model/digest.ts";
import type {
  ArticleFact,
  EntityFact,
  FileContent,
  MentionFact,
  ObservationFact,
  RelationFact,
  TargetFact,
} from "../../../data/model/facts.ts";
import { printSpan } from "../../../data/model/locator.ts";
import type { Found, Mention, Span } from "../candidates.ts";
import { inOriginal } from "../clean-text.ts";
import { groundOf, type Ground, type Refusal } from "../gates/gates.ts";
import type { Question } from "../joining/join.ts";
import type { KnownGraph } from "../joining/known.ts";
import type { Draft } from "../read.ts";

export type Content = Exclude<FileContent, "readings" | "exclusions">;
type CandidateFact = ArticleFact | EntityFact | MentionFact | RelationFact | TargetFact | ObservationFact;

/** How a place was found. `at`: as fact files write it. */
export type Basis = Found & { readonly at: string };
/** A line to be written, with what it rests on and what a person is asked. */
export type Candidate = {
  readonly content: Content;
  readonly id: string;
  readonly fact: CandidateFact;
  readonly found: readonly Basis[];
  readonly questions: readonly Question[];
};
/** What is not written. `what`: its characters' place. */
export type Refused = { readonly content: Content; readonly what: string; readonly found: readonly Basis[]; readonly refusal: Refusal };
/** A word of the text such as 该项目 that may stand for one of several things. */
export type Open = { readonly at: string; readonly among: readonly string[]; readonly question: Question };
export type Lines = { readonly candidates: readonly Candidate[]; readonly refused: readonly Refused[]; readonly open: readonly Open[] };

/** What the lines of an article are made in. */
export type Work = {
  readonly draft: Draft;
  readonly article: ArticleFact;
  readonly graph: KnownGraph;
  readonly ground: Ground;
  readonly candidates: Candidate[];
  readonly refused: Refused[];
};

export const workOf = (draft: Draft, article: ArticleFact, graph: KnownGraph): Work => ({
  draft,
  article,
  graph,
  ground: groundOf(draft.page),
  candidates: [],
  refused: [],
});

/** The id of a mention that was kept. */
export type IdOf = (mention: Mention) => string | undefined;

/** A place of the clean text as fact files write it. */
const written = ({ draft: { page } }: Work, span: Span): string => {
  const { start, end } = inOriginal(page, span);
  return printSpan(spanOf(page.original, start, end));
};
export const basisOf = (work: Work, span: Span, { rule, confidence }: Found): Basis => ({ at: written(work, span), rule, confidence });
/** The characters of a place, as printed. */
export const quoted = ({ draft: { page } }: Work, span: Span): string => {
  const { start, end } = inOriginal(page, span);
  return page.original.slice(start, end);
};
