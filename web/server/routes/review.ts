// The readings of one's own folder: which there are, what one proposes and how it stands, its text.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { readOwnMarks } from "../../../data/files/own.ts";
import { reviewArticles, reviewReading, reviewText, type ReviewCandidate } from "../../contract/review.ts";
import { Refusal } from "../problem.ts";
import { countsOf, idsElsewhere, isUnwritten, readingOf, writtenLines } from "../review/candidates.ts";
import { knownPlaces } from "../review/known-places.ts";
import { route, type Ask } from "../route.ts";

export const reviewsRoute = route({
  method: "GET",
  path: "/api/review",
  answer: reviewArticles,
  handle: async ({ desk: { parts }, ask, articles }) => {
    const { own, tellsPlace, closed, megabytes, model } = parts;
    const told = { own: tellsPlace ? own.root : null, readOnly: closed, model, megabytes };
    if (closed !== null) return { ...told, articles: [] };
    const [loaded, hashes] = await Promise.all([loadedArticles(ask), articles.hashes()]);
    const list = readOwnMarks(own).map(({ article, title, sha256 }) => {
      const { candidates } = readingOf(own, article);
      return {
        article,
        title,
        counts: countsOf(candidates),
        questions: candidates.filter(({ state, questions }) => state === "pending" && questions.length > 0).length,
        text: hashes.has(sha256),
        written: writtenLines(own, article) ?? 0,
        loaded: loaded.has(article),
      };
    });
    return { ...told, articles: list };
  },
});

export const reviewRoute = route({
  method: "GET",
  path: "/api/review/:id",
  answer: reviewReading,
  handle: async ({ id, desk, ask, articles }) => {
    desk.refuseClosed();
    const { own } = desk.parts;
    const { reading, log, candidates } = readingOf(own, id);
    const pairs = pairsIn(candidates);
    const known = pairs.map(({ into }) => into);
    const [things, loaded, places] = await Promise.all([
      ask(QUERIES.things, { ids: [...idsElsewhere(reading), ...known] }),
      loadedArticles(ask),
      knownPlaces(known, id, ask, articles),
    ]);
    const names = Object.fromEntries(things.map(({ id: thing, name, nameEn }) => [thing, { name, nameEn }]));
    for (const { fact } of candidates)
      if ("entity" in fact && !Object.hasOwn(names, fact.entity))
        names[fact.entity] = { name: fact.name, nameEn: fact.nameEn ?? fact.name };
    return {
      article: id,
      title: reading.mark.title,
      sha256: reading.mark.sha256,
      seen: log.length,
      candidates,
      names,
      pairs,
      places,
      wrong: [...reading.wrong],
      torn: [...log.torn],
      written: writtenLines(own, id),
      unwritten: isUnwritten(own, id, { length: log.length, sha256: reading.mark.sha256 }),
      loaded: loaded.has(id),
    };
  },
});

export const reviewTextRoute = route({
  method: "GET",
  path: "/api/review/:id/text",
  withoutGraph: true,
  answer: reviewText,
  handle: async ({ id, desk, articles }) => {
    desk.refuseClosed();
    const { sha256 } = readingOf(desk.parts.own, id).reading.mark;
    const found = await articles.text({ id, sha256 });
    if (found === null) throw new Refusal("no-text", { detail: "no file at hand has the sha256 of the text that was read" });
    if (found === "wrong") throw new Refusal("wrong-text", { detail: "a file bears the article's id, but its bytes have another sha256" });
    return { article: id, text: found.text };
  },
});

async function loadedArticles(ask: Ask): Promise<ReadonlySet<string>> {
  return new Set((await ask(QUERIES.articles, {})).map(({ id }) => id));
}

/** What is perhaps something known. */
function pairsIn(candidates: readonly ReviewCandidate[]) {
  return candidates.flatMap(({ key, questions }) => questions.flatMap(({ among = [] }) => among.map((into) => ({ key, into }))));
}
