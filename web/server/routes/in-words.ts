// Questions in words: the nearest questions of the catalogue; where a model is configured and wanted, a query of its own, and answers.
import { QUERIES, QUESTIONS } from "../../../cypher/catalogue.ts";
import { askInWords, type Known } from "../../../cypher/in-words/ask.ts";
import { indexOfNames } from "../../../cypher/in-words/names.ts";
import { catalogued, type Catalogued } from "../../../cypher/in-words/nearest.ts";
import { tellAsked, told, wordsAsked, wordsFound, type Told, type WordsFound } from "../../contract/cypher.ts";
import { evidenceIn } from "../in-words/evidence.ts";
import type { Model } from "../in-words/model.ts";
import { tellingPrompt, writingPrompt } from "../in-words/prompts.ts";
import { rowLines, sentencesTold } from "../in-words/told.ts";
import { troubleOf, troubleSentence, type Lang } from "../in-words/trouble.ts";
import { queryWritten } from "../in-words/written.ts";
import { route, type Call } from "../route.ts";

const EXAMPLES = 3;
type Values = WordsFound["near"][number]["params"];
let prepared: Catalogued | null = null;

export const inWordsRoute = route({
  method: "POST",
  path: "/api/in-words",
  body: wordsAsked,
  answer: wordsFound,
  handle: async ({ body: { question, lang, write }, model, info, left, ...call }): Promise<WordsFound> => {
    const known = await knownOf(call);
    const near = askInWords(question, known).map(({ params, named, ...one }) => ({ ...one, params: params as Values, named: [...named] }));
    const found = { near, model: model !== null, written: null, trouble: null };
    if (!write) return found;
    if (model === null) return { ...found, trouble: troubleSentence("none", lang) };
    const { engine, version } = await info();
    return { ...found, ...(await writtenBy(model, { question, near, known, dialect: `${engine} ${version}` }, lang, left)) };
  },
});

export const inWordsAnswerRoute = route({
  method: "POST",
  path: "/api/in-words/answer",
  body: tellAsked,
  answer: told,
  handle: async ({ body: { question, lang, columns, rows }, model, left }): Promise<Told> => {
    const nothing = (trouble: string) => ({ sentences: [], dropped: 0, trouble });
    if (model === null) return nothing(troubleSentence("none", lang));
    if (evidenceIn(rows.flat()).length === 0) return nothing(troubleSentence("no-evidence", lang));
    try {
      const answer = sentencesTold(await model.say(tellingPrompt(question, lang, rowLines(columns, rows)), left), rows);
      if (answer === null) return nothing(troubleSentence("strange", lang));
      return { ...answer, trouble: answer.sentences.length === 0 ? troubleSentence("no-answer", lang) : null };
    } catch (error) {
      return nothing(troubleOf(error, lang));
    }
  },
});

/** Names and articles of the graph, read once per load; private persons are not among them where they are left out. */
function knownOf({ kept }: Pick<Call<never, never>, "kept">): Promise<Known> {
  return kept("in-words", async (ask) => {
    const [names, articles] = await Promise.all([ask(QUERIES["all-names"], {}), ask(QUERIES.articles, {})]);
    prepared ??= catalogued(QUESTIONS);
    return { catalogue: prepared, names: await indexOfNames(names), articles };
  });
}

type Wanted = { readonly question: string; readonly near: WordsFound["near"]; readonly known: Known; readonly dialect: string };

async function writtenBy(model: Model, { question, near, known, dialect }: Wanted, lang: Lang, left: AbortSignal) {
  const examples = near.slice(0, EXAMPLES).flatMap(({ name }) => {
    const entry = QUESTIONS.find((one) => one.name === name);
    return entry ? [{ question: lang === "zh" ? entry.questionZh : entry.questionEn, text: entry.text }] : [];
  });
  const things = new Map(near.flatMap(({ named }) => named.map((one) => [one.id, one])));
  const named = [...things.values()].map(({ words, id }) => ({ words, id, kind: kindOf(id, known) }));
  try {
    const written = queryWritten(await model.say(writingPrompt(question, named, examples, dialect), left));
    return { written, trouble: written === null ? troubleSentence("no-query", lang) : null };
  } catch (error) {
    return { written: null, trouble: troubleOf(error, lang) };
  }
}

function kindOf(id: string, { names }: Known): string {
  for (const thing of names.byName.values()) if (thing.id === id) return thing.kind;
  return "Thing";
}
