// The reading itself: passages as `zhaotu read --predictions` reads them, articles as `zhaotu read` does, with their layout.
import { inOriginal } from "../../loader/reading/clean-text.ts";
import { openSources, readArticle } from "../../loader/reading/read.ts";
import { predictionIn, predictionOf } from "../../loader/reading/write/predictions.ts";
import type { Reader } from "./predictions.ts";
import { prediction } from "./predictions.ts";

/** Reads passages that have been cut out of something. */
export function passageReader(): Reader {
  const sources = openSources();
  return (passage) => prediction.parse(JSON.parse(predictionOf({ ...passage, heading: [...passage.heading] }, sources)));
}

/** Reads whole articles as they were printed. */
export function articleReader(): Reader {
  const sources = openSources();
  return ({ id, text, docTitle, docDate, heading }) =>
    prediction.parse(predictionIn(id, readArticle(text, { title: docTitle, date: docDate, heading }, sources)));
}

/** Reads whole articles as facts are made of them: whom a figure is about, its indicator's own name, and times carried over from above. */
export function factReader(): Reader {
  const sources = openSources();
  return ({ id, text, docTitle, docDate, heading }) => {
    const draft = readArticle(text, { title: docTitle, date: docDate, heading }, sources);
    const plain = prediction.parse(predictionIn(id, draft, true));
    const figures = draft.quantities.map((quantity) => draft.figures.find((figure) => figure.quantity === quantity));
    return {
      ...plain,
      quantities: plain.quantities.map((one, at) => ({
        ...one,
        named: figures[at]?.indicator,
        period: one.period ?? figures[at]?.carried,
      })),
      relations: [
        ...plain.relations.filter(({ type }) => type !== "ABOUT"),
        ...figures.flatMap((figure, at) =>
          (figure?.about ?? []).map(({ start, end }) => ({
            type: "ABOUT",
            head: plain.quantities[at]?.id ?? "",
            tail: inOriginal(draft.page, { start, end }),
          })),
        ),
      ],
    };
  };
}
