// The thread that knows the language: completes, finds faults of writing, formats. The analysis of meaning is left out of it when the page is built.
import { autocomplete, formatQuery, signatureHelp } from "@neo4j-cypher/language-support";
import { answerWith } from "./answer-with.ts";
import { FUNCTIONS } from "./functions.ts";
import type { Known, LanguageAnswers, LanguageAsk, Offer } from "./language-messages.ts";
import { offerOf } from "./offer-of.ts";
import { quickMarks } from "./quick.ts";
import { sameLength } from "./same-length.ts";
import { NO_COMMANDS, schemaOf } from "./worker-schema.ts";

const NAMES = FUNCTIONS.map(({ name }) => name);

// Completion asks this of lists that younger browsers alone have.
const steps = Object.getPrototypeOf(new Map().keys()) as { toArray?: () => unknown[] };
steps.toArray ??= function toArray(this: Iterable<unknown>) {
  return [...this];
};

answerWith((ask: LanguageAsk, known: Known): LanguageAnswers[LanguageAsk["what"]] => {
  switch (ask.what) {
    case "lint": {
      const begun = performance.now();
      return { marks: quickMarks(sameLength(ask.text), known, NAMES), ms: performance.now() - begun };
    }
    case "complete": {
      const schema = { ...schemaOf(known), graphSchema: known.joins.map((join) => ({ ...join })) };
      const items = autocomplete(sameLength(ask.text).slice(0, ask.at), schema, { ...NO_COMMANDS, manual: ask.manual });
      return items.map(offerOf(known.relations)).filter((offer): offer is Offer => offer !== null);
    }
    case "signature": {
      const { signatures, activeParameter } = signatureHelp(sameLength(ask.text), schemaOf(known), { caretPosition: ask.at });
      const [first] = signatures;
      return first ? { name: first.label.split("(")[0] ?? "", at: activeParameter ?? 0 } : null;
    }
    case "format": {
      const { formattedQuery, newCursorPos } = formatQuery(ask.text, { cursorPosition: ask.at });
      return { text: formattedQuery, at: newCursorPos ?? Math.min(ask.at, formattedQuery.length) };
    }
    default:
      return null;
  }
});
