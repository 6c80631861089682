// The list of all queries. A new one is a file in queries/, its shape in questions/, and a line here.
import type { Query } from "./query.ts";
import { allMentions, articles, ledger, spansOfArticle } from "./questions/articles.ts";
import { promisesWithoutTrace, unannouncedFigures, unannouncedThings } from "./questions/between.ts";
import {
  exportArticles,
  exportEdges,
  exportEntities,
  exportNodes,
  exportObservations,
  exportRelations,
  exportTargets,
} from "./questions/exports.ts";
import {
  allObservations,
  allTargets,
  observationsAbout,
  observationsOf,
  targetsAbout,
  targetsOf,
  targetsOfYear,
} from "./questions/figures.ts";
import {
  allClaims,
  allLinks,
  companyProjects,
  joining,
  linkVoices,
  linksAmong,
  linksOf,
  relationCounts,
  relationEnds,
} from "./questions/links.ts";
import { circles, dependencies, gaps, onEveryChain, startable, why } from "./questions/planning.ts";
import { privateLinks, privateThings } from "./questions/private.ts";
import { dueBy, statements, targetsWithFigures } from "./questions/targets.ts";
import {
  aboutCounts,
  allNames,
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
  searchKinds,
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
  "relation-ends": relationEnds,
  "all-claims": allClaims,
  thing: oneThing,
  "links-of": linksOf,
  "link-voices": linkVoices,
  joining,
  neighbours,
  "neighbour-count": neighbourCount,
  search,
  "search-kinds": searchKinds,
  "all-names": allNames,
  "targets-of": targetsOf,
  "targets-of-year": targetsOfYear,
  "observations-of": observationsOf,
  "targets-with-figures": targetsWithFigures,
  statements,
  "due-by": dueBy,
  "promises-without-trace": promisesWithoutTrace,
  "unannounced-figures": unannouncedFigures,
  "unannounced-things": unannouncedThings,
  "targets-about": targetsAbout,
  "observations-about": observationsAbout,
  "all-targets": allTargets,
  "all-observations": allObservations,
  articles,
  "all-mentions": allMentions,
  "spans-of-article": spansOfArticle,
  "private-things": privateThings,
  "private-links": privateLinks,
  resolve,
  ledger,
  "company-projects": companyProjects,
  "places-of": placesOf,
  needs,
  dependents,
  dependencies,
  why,
  "on-every-chain": onEveryChain,
  circles,
  startable,
  gaps,
  "export-articles": exportArticles,
  "export-entities": exportEntities,
  "export-relations": exportRelations,
  "export-targets": exportTargets,
  "export-observations": exportObservations,
  "export-nodes": exportNodes,
  "export-edges": exportEdges,
} as const;

/** Every query by its name, for those who choose one at run time. */
export const CATALOGUE: ReadonlyMap<string, Query<unknown, unknown>> = new Map(Object.entries(QUERIES));
