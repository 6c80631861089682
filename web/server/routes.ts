// All routes of the API, one file each.
import type { Route } from "./route.ts";
import { aboutRoute } from "./routes/about.ts";
import { articleSpansRoute } from "./routes/article-spans.ts";
import { articleTextRoute } from "./routes/article-text.ts";
import { cardRoute } from "./routes/card.ts";
import { graphRoute } from "./routes/graph.ts";
import { neighboursRoute, neighboursShownRoute } from "./routes/neighbours.ts";
import { pictureRoute } from "./routes/picture.ts";
import { searchRoute } from "./routes/search.ts";

export const ROUTES: readonly Route[] = [
  aboutRoute,
  graphRoute,
  searchRoute,
  neighboursRoute,
  neighboursShownRoute,
  pictureRoute,
  cardRoute,
  articleTextRoute,
  articleSpansRoute,
];
