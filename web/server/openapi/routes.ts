// The API tells about itself: as OpenAPI for programs, and as a page for people.
import { z } from "zod";
import { route, type Route } from "../route.ts";
import { openApi } from "./document.ts";
import { docsPage } from "./page.ts";

const query = z.object({ lang: z.enum(["zh", "en"]).default("en") });

/** Both routes; `all` gives the whole list that they are part of. */
export function descriptionRoutes(all: () => readonly Route[]): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/api/openapi.json",
      query,
      answer: z.record(z.string(), z.json()),
      handle: async ({ query: { lang }, version, guarded }) => plain(openApi({ routes: all(), version, guarded, lang })),
    }),
    route({
      method: "GET",
      path: "/api/docs",
      query,
      answer: z.string(),
      type: "text/html; charset=utf-8",
      handle: async ({ query: { lang }, version, guarded, origin }) => docsPage({ routes: all(), version, guarded, origin, lang }),
    }),
  ];
}

/** As it will stand in JSON. */
function plain(document: object): Record<string, z.infer<ReturnType<typeof z.json>>> {
  return JSON.parse(JSON.stringify(document)) as Record<string, z.infer<ReturnType<typeof z.json>>>;
}
