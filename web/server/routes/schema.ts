// The schema of the loaded graph, as people who write Cypher need it.
import { schemaGraph } from "../../contract/cypher.ts";
import { route } from "../route.ts";
import { readSchema } from "../schema/gather.ts";

export const schemaRoute = route({
  method: "GET",
  path: "/api/schema",
  answer: schemaGraph,
  handle: ({ kept }) => kept("schema", readSchema),
});
