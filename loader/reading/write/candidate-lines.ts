// Turns a draft into lines of fact files, each with what it rests on; what a gate refuses is listed with the reason.
import type { ArticleFact } from "../../../data/model/facts.ts";
import type { Question } from "../joining/join.ts";
import type { KnownGraph } from "../joining/known.ts";
import type { Draft } from "../read.ts";
import { addEntities } from "./entity-lines.ts";
import { inWords } from "./in-words.ts";
import { addFigures, onceEach } from "./figure-lines.ts";
import { addRelations } from "./relation-lines.ts";
import { basisOf, quoted, workOf, type IdOf, type Lines, type Open, type Work } from "./work.ts";

/** All lines of an article. */
export function candidateLines(draft: Draft, article: ArticleFact, graph: KnownGraph): Lines {
  const work = workOf(draft, article, graph);
  const questions: Question[] =
    article.dateBasis === "inferred"
      ? [{ code: "date", zh: `日期 ${article.date} 是推断的：对吗？`, en: `the date ${article.date} is a guess: is it right?` }]
      : [];
  work.candidates.push({ content: "articles", id: article.article, fact: article, found: [], questions });
  const joined = addEntities(work);
  addRelations(work, joined);
  addFigures(work, joined);
  return { candidates: work.candidates, refused: work.refused, open: openWords(work, joined) };
}

/** Words that stand for one of several things: which one, only a person can tell. */
function openWords(work: Work, idOf: IdOf): Open[] {
  return work.draft.references.flatMap((reference) => {
    const among = [...new Set(reference.fitting.map(idOf).filter((id) => id !== undefined))];
    if (reference.to.length > 0 || among.length < 2) return [];
    const word = quoted(work, reference).replace(/\s+/g, "");
    const { zh, en } = inWords(onceEach(reference.fitting, idOf));
    const question = { code: "which-one", zh: `“${word}”说的是${zh}中的哪一个？`, en: `which of ${en} does “${word}” mean?` };
    return [{ at: basisOf(work, reference, reference).at, among, question }];
  });
}
