// A process that finds communities: takes relations as pairs of numbers, answers with the number of each thing's community.
import { louvainOf } from "./louvain.ts";

process.once("message", (asked: Parameters<typeof louvainOf>[0]) => {
  process.send?.(louvainOf(asked), () => process.exit(0));
});
process.on("disconnect", () => process.exit(0));
