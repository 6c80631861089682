// Where readings come from: the pipeline itself, a file of predictions, or the plain way.
import { linesOf } from "./passages.ts";
import { prediction, type Prediction, type Reader } from "./predictions.ts";
import type { Measured } from "./passages.ts";

export type Timed = { readonly predictions: readonly Prediction[]; readonly characters: number; readonly seconds: number };

/** Predictions that somebody wrote into a file, by id of the passage. */
export function readerOf(file: string): Reader {
  const byId = new Map(linesOf(file, prediction).map((one) => [one.id, one]));
  return ({ id }) => byId.get(id) ?? { id, entities: [], quantities: [], relations: [] };
}

/** Rounds before the one that is timed, so that what happens on first use is not counted. */
const WARM = 4;

/** Reads all passages several times and times the last round. */
export function readAll(reader: Reader, measured: readonly Measured[]): Timed {
  const passages = measured.map(({ passage }) => passage);
  for (let round = 0; round < WARM; round++) for (const passage of passages) reader(passage);
  const before = performance.now();
  const predictions = passages.map((passage) => prediction.parse(reader(passage)));
  const seconds = (performance.now() - before) / 1000;
  return { predictions, characters: passages.reduce((sum, { text }) => sum + text.length, 0), seconds };
}
