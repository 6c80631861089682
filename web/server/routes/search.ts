// Finds things by any of their names, readings or figures, and what is said of them; says why each was found.
import { requests } from "../../contract.ts";
import { found } from "../../contract/find.ts";
import { find } from "../find/find.ts";
import { route } from "../route.ts";

export const searchRoute = route({
  method: "GET",
  path: "/api/search",
  query: requests.search,
  answer: found,
  handle: ({ query, ask, kept }) => find(query.q, query.limit, ask, kept),
});
