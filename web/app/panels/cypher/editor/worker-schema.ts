// What the language's own service is told of the graph and of functions.
import type { DbSchema, Neo4jFunction } from "@neo4j-cypher/language-support";
import { FUNCTIONS } from "./functions.ts";
import type { Known } from "./language-messages.ts";

/** The language that both engines are asked in. */
const DIALECT = "CYPHER 5";
export const NO_COMMANDS = { consoleCommandsEnabled: false };

const functions: Record<string, Neo4jFunction> = Object.fromEntries(
  FUNCTIONS.map(({ name, takes, gives, en, gathers }) => [
    name,
    {
      name,
      category: "",
      description: en,
      isBuiltIn: true,
      argumentDescription: takes.map((one) => ({ name: one, description: one, type: "ANY", isDeprecated: false })),
      returnDescription: gives,
      signature: `${name}(${takes.map((one) => `${one} :: ANY`).join(", ")}) :: ${gives}`,
      aggregating: gathers,
      isDeprecated: false,
    },
  ]),
);

/** The graph as the service wants it described; one that nobody has described has no unknown names. */
export function schemaOf({ labels, relations, properties, parameters }: Known): DbSchema {
  return {
    defaultLanguage: DIALECT,
    functions: { [DIALECT]: functions },
    procedures: { [DIALECT]: {} },
    parameters: Object.fromEntries(parameters.map((name) => [name, ""])),
    ...(labels.length > 0 && { labels: [...labels], relationshipTypes: [...relations] }),
    ...(properties.length > 0 && { propertyKeys: [...properties] }),
  };
}
