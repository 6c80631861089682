// The thread that knows what a query means: undefined variables, types, properties. It takes its time, so it has a thread of its own.
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { answerWith } from "./answer-with.ts";
import { marksOf } from "./marks-of.ts";
import { sameLength } from "./same-length.ts";
import { NO_COMMANDS, schemaOf } from "./worker-schema.ts";

answerWith((ask, known) => {
  if (ask.what !== "analyse") return null;
  const { diagnostics } = lintCypherQuery(sameLength(ask.text), schemaOf(known), NO_COMMANDS);
  return marksOf(diagnostics, ask.text, known);
});
