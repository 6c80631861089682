// The finders of names: those by endings, and those that look otherwise.
import type { Mention } from "../candidates.ts";
import { findCapacityWorks, findInvestedWorks } from "./capacity-works.ts";
import { companyEndings, findBureaus } from "./companies.ts";
import type { EndingRule } from "./endings.ts";
import { eventEndings } from "./events.ts";
import { findFirmLists } from "./firm-lists.ts";
import type { Ground } from "./ground.ts";
import { industryEndings } from "./industries.ts";
import { infrastructureEndings } from "./infrastructure.ts";
import { findNumberedEvents } from "./numbered-events.ts";
import { findNationalCentres, organizationEndings } from "./organizations.ts";
import { parkEndings } from "./parks.ts";
import { findPersons } from "./persons.ts";
import { policyEndings } from "./policies.ts";
import { findProducts } from "./products.ts";
import { projectEndings } from "./projects.ts";
import { findQuoted } from "./quoted.ts";
import { findLinesOfLists, findNumberedRoads, findPowerLines, findStreetLists } from "./roads.ts";
import { findCrossings, findLinesInRow, findSections, findWorksOfTheirTime } from "./sections.ts";
import { findShortWays } from "./short-ways.ts";
import { findBehindSort, siteEndings } from "./sites.ts";

export const ENDING_RULES: readonly EndingRule[] = [
  ...companyEndings,
  ...parkEndings,
  ...projectEndings,
  ...infrastructureEndings,
  ...policyEndings,
  ...organizationEndings,
  ...industryEndings,
  ...siteEndings,
  ...eventEndings,
];

export const FINDERS: readonly ((ground: Ground) => readonly Mention[])[] = [
  findQuoted,
  findBureaus,
  findNationalCentres,
  findPersons,
  findProducts,
  findBehindSort,
  findNumberedRoads,
  findLinesOfLists,
  findPowerLines,
  findStreetLists,
  findShortWays,
  findSections,
  findCrossings,
  findLinesInRow,
  findWorksOfTheirTime,
  findCapacityWorks,
  findInvestedWorks,
  findFirmLists,
  findNumberedEvents,
];
