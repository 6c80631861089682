// The reading itself: passages as `zhaotu read --predictions` reads them, articles as `zhaotu read` does, with their layout.
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
