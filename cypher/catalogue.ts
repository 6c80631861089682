// The list of all queries. A new one is a file in queries/, its shape in questions/, and a line here.
import type { Query } from "./query.ts";
import { articles, ledger, spansOfArticle } from "./questions/articles.ts";
import { exportArticles, exportEntities, exportObservations, exportRelations, exportTargets } from "./questions/exports.ts";
import { observationsAbout, observationsOf, targetsAbout, targetsOf, targetsOfYear } from "./questions/figures.ts";
import { allLinks, companyProjects, linksAmong, linksOf, relationCounts } from "./questions/links.ts";
import { privateLinks, privateThings } from "./questions/private.ts";
import {
  aboutCounts,
  allThings,
  bestConnected,
  dependents,
  needs,
  neighbourCount,
  neighbours,
  oneThing,
  placesOf,
  resolve,
  search,
  searchCount,
  things,
} from "./questions/things.ts";

/** Every query by its name, with its own types. */
export const QUERIES = {
  "about-counts": aboutCounts,
  "relation-counts": relationCounts,
  "best-connected": bestConnected,
  "all-things": allThings,
  things,
  "links-among": linksAmong,
  "all-links": allLinks,
  thing: oneThing,
  "links-of": linksOf,
  neighbours,
  "neighbour-count": neighbourCount,
  search,
  "search-count": searchCount,
  "targets-of": targetsOf,
  "targets-of-year": targetsOfYear,
  "observations-of": observationsOf,
  "targets-about": targetsAbout,
  "observations-about": observationsAbout,
  articles,
  "spans-of-article": spansOfArticle,
  "private-things": privateThings,
  "private-links": privateLinks,
  resolve,
  ledger,
  "company-projects": companyProjects,
  "places-of": placesOf,
  needs,
  dependents,
  "export-articles": exportArticles,
  "export-entities": exportEntities,
  "export-relations": exportRelations,
  "export-targets": exportTargets,
  "export-observations": exportObservations,
} as const;

/** Every query by its name, for those who choose one at run time. */
export const CATALOGUE: ReadonlyMap<string, Query<unknown, unknown>> = new Map(Object.entries(QUERIES));
