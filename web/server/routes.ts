// All routes of the API, one file each.
import { descriptionRoutes } from "./openapi/routes.ts";
import type { Route } from "./route.ts";
import { aboutRoute } from "./routes/about.ts";
import { aroundRoute, chosenRoute } from "./routes/around.ts";
import { articleSpansRoute } from "./routes/article-spans.ts";
import { articleTextRoute } from "./routes/article-text.ts";
import { calendarRoute } from "./routes/calendar.ts";
import { betweenRoute } from "./routes/between.ts";
import { briefRoute } from "./routes/brief.ts";
import { cardRoute } from "./routes/card.ts";
import { catalogueRoute } from "./routes/catalogue.ts";
import { compareRoute } from "./routes/compare.ts";
import { conflictsRoute } from "./routes/conflicts.ts";
import { cypherCheckRoute, cypherPlanRoute, cypherRoute } from "./routes/cypher.ts";
import { dependRoute } from "./routes/depend.ts";
import { exportRoute } from "./routes/export.ts";
import { figuresRoute } from "./routes/figures.ts";
import { gatherRoute, withinRoute } from "./routes/gather.ts";
import { inWordsAnswerRoute, inWordsRoute } from "./routes/in-words.ts";
import { graphRoute } from "./routes/graph.ts";
import { joiningRoute } from "./routes/joining.ts";
import { neighboursRoute, neighboursShownRoute } from "./routes/neighbours.ts";
import { orderRoute } from "./routes/order.ts";
import { pathsRoute } from "./routes/paths.ts";
import { pictureRoute } from "./routes/picture.ts";
import { positionsRoute } from "./routes/positions.ts";
import { readRoute } from "./routes/read.ts";
import { reviewApplyRoute, reviewForgetRoute } from "./routes/review-apply.ts";
import { reviewDecisionsRoute } from "./routes/review-decisions.ts";
import { reviewRoute, reviewsRoute, reviewTextRoute } from "./routes/review.ts";
import { schemaRoute } from "./routes/schema.ts";
import { searchRoute } from "./routes/search.ts";
import { startRoute, startsRoute } from "./routes/starts.ts";
import { targetsCsvLinkRoute, targetsCsvRoute, targetsRoute } from "./routes/targets.ts";
import { whatIfRoute } from "./routes/what-if.ts";
import { whyRoute } from "./routes/why.ts";

export const ROUTES: readonly Route[] = [
  aboutRoute,
  graphRoute,
  gatherRoute,
  withinRoute,
  searchRoute,
  neighboursRoute,
  neighboursShownRoute,
  aroundRoute,
  chosenRoute,
  joiningRoute,
  startsRoute,
  startRoute,
  pictureRoute,
  positionsRoute,
  pathsRoute,
  dependRoute,
  whyRoute,
  orderRoute,
  whatIfRoute,
  figuresRoute,
  exportRoute,
  compareRoute,
  calendarRoute,
  targetsRoute,
  targetsCsvRoute,
  targetsCsvLinkRoute,
  betweenRoute,
  conflictsRoute,
  briefRoute,
  catalogueRoute,
  schemaRoute,
  cypherCheckRoute,
  cypherPlanRoute,
  cypherRoute,
  cardRoute,
  articleTextRoute,
  articleSpansRoute,
  readRoute,
  reviewsRoute,
  reviewRoute,
  reviewTextRoute,
  reviewDecisionsRoute,
  reviewApplyRoute,
  reviewForgetRoute,
  inWordsRoute,
  inWordsAnswerRoute,
  ...descriptionRoutes(() => ROUTES),
];
