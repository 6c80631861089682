// Asks the server what comes near a question in words, and to tell rows in words.
import { told, wordsFound, type TellAsked, type Told, type WordsAsked, type WordsFound } from "../contract/cypher.ts";
import { ask } from "./api.ts";

/** Nearest entries of the catalogue with values found in the question; with `write` a model's query, where one is configured. */
export const askInWords = (asked: WordsAsked): Promise<WordsFound> => ask("in-words", wordsFound, { body: asked });
/** Rows told by the model, each sentence with its sources. */
export const askTold = (asked: TellAsked): Promise<Told> => ask("in-words/answer", told, { body: asked });
