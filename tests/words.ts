// Both languages' words, before any test asks for one.
import { loadAllWords } from "../web/app/words/words.ts";

await Promise.all([loadAllWords("zh"), loadAllWords("en")]);
