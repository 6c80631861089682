// What the description says of every route in our own words, gathered from the files beside this one.
import { TOLD_OF_CYPHER } from "./told-cypher.ts";
import { TOLD_OF_GRAPH } from "./told-graph.ts";
import { TOLD_OF_PLANNING } from "./told-planning.ts";
import { TOLD_OF_REVIEW } from "./told-review.ts";
import { TOLD_OF_SOURCES } from "./told-sources.ts";

/** What routes are filed under. */
export const GROUPS = {
  graph: { zh: "图", en: "Graph" },
  planning: { zh: "依赖与目标", en: "Dependencies and targets" },
  sources: { zh: "文章与导出", en: "Articles and exports" },
  review: { zh: "读入与审核", en: "Reading and review" },
  cypher: { zh: "查询", en: "Queries" },
  about: { zh: "说明", en: "About" },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** An example that works on the two articles: what stands for `:id`, in the query string and in the body. */
export type Example = { readonly id?: string; readonly query?: Readonly<Record<string, string>>; readonly body?: unknown };
export type Told = { readonly group: keyof typeof GROUPS; readonly zh: string; readonly en: string; readonly example?: Example };

/** By method and path, as `GET /api/about`. */
export const TOLD: Readonly<Record<string, Told>> = {
  ...TOLD_OF_GRAPH,
  ...TOLD_OF_PLANNING,
  ...TOLD_OF_SOURCES,
  ...TOLD_OF_REVIEW,
  ...TOLD_OF_CYPHER,
};
