// Both languages' words, before any test asks for one.
import { loadWords } from "../web/app/words/words.ts";

await Promise.all([loadWords("zh"), loadWords("en")]);
