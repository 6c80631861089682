// The description of the API as OpenAPI 3.1, made from the very list of routes that the server answers.
import { wish } from "../../contract.ts";
import { KNOWN } from "../problem.ts";
import type { Route } from "../route.ts";
import { meaningOf } from "./parameters.ts";
import { parametersOf, schemasOf, type Schemas } from "./schemas.ts";
import { GROUPS, TOLD } from "./told.ts";
import { WORDS, type DocWords, type Lang } from "./words.ts";

type Code = keyof typeof KNOWN;
export type Described = { readonly routes: readonly Route[]; readonly version: string; readonly guarded: boolean; readonly lang: Lang };

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";
const LINES_TYPE = "application/x-ndjson";

/** What may go wrong with any call, with one that has a body, that names a thing, and with a query of one's own. */
const ALWAYS: readonly Code[] = [
  "bad-request",
  "wrong-host",
  "cross-site",
  "too-often",
  "internal",
  "engine-fault",
  "not-ready",
  "too-slow",
];
const WITH_BODY: readonly Code[] = ["too-large", "wrong-type"];
const WITH_ID: readonly Code[] = ["no-such-thing"];
const WITH_QUERY: readonly Code[] = ["refused"];

/** The whole document. `guarded`: a token is asked for. */
export function openApi({ routes, version, guarded, lang }: Described) {
  const words = WORDS[lang];
  const schemas = schemasOf(routes);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemas, guarded, lang) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: words.title,
      version,
      summary: words.summary,
      description: [words.intro, guarded ? words.guarded : words.open].join("\n\n"),
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: words.server }],
    tags: Object.entries(GROUPS).map(([name, group]) => ({ name, description: group[lang] })),
    ...(guarded && { security: [{ bearer: [] }, { cookie: [] }] }),
    paths,
    components: {
      schemas: schemas.components,
      responses: responses(words),
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: words.bearer },
        cookie: { type: "apiKey", in: "cookie", name: "zhaotu", description: words.cookie },
      },
    },
  };
}

/** `GET /api/card/:id` → `getCardId`. */
export function operationId({ method, path }: Pick<Route, "method" | "path">): string {
  const words = path
    .replace(/^\/api\//, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function operation(route: Route, schemas: Schemas, guarded: boolean, lang: Lang) {
  const key = `${route.method} ${route.path}`;
  const told = TOLD[key];
  const { example } = told ?? {};
  return {
    operationId: operationId(route),
    tags: [told?.group ?? "about"],
    summary: told?.[lang] ?? key,
    parameters: parameters(route, example, lang),
    ...(route.body && {
      requestBody: {
        required: true,
        content: {
          [JSON_TYPE]: { schema: { $ref: schemas.bodyOf(route) }, ...(example?.body !== undefined && { example: example.body }) },
        },
      },
    }),
    responses: {
      "200": { description: WORDS[lang].answer, content: answer(route, schemas, WORDS[lang]) },
      ...Object.fromEntries(statusesOf(route, guarded).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
    },
  };
}

function parameters(route: Route, example: { id?: string; query?: Readonly<Record<string, string>> } | undefined, lang: Lang) {
  const meaning = (name: string) => {
    const description = meaningOf(name)?.[lang];
    return description === undefined ? {} : { description };
  };
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    ...meaning(name),
    schema: { type: "string" },
    ...(example?.id !== undefined && { example: example.id }),
  }));
  const query = route.query ? route.query.extend(wish.shape) : wish;
  const inQuery = parametersOf(query).map(({ name, required, schema }) => ({
    name,
    in: "query",
    required,
    ...meaning(name),
    schema,
    ...(example?.query?.[name] !== undefined && {
      example: schema["type"] === "integer" ? Number(example.query[name]) : example.query[name],
    }),
  }));
  return [...inPath, ...inQuery];
}

function answer(route: Route, schemas: Schemas, words: DocWords) {
  if (isLines(route)) return { [LINES_TYPE]: { schema: { $ref: schemas.answerOf(route), description: words.lines } } };
  if (route.type !== undefined) return { [route.type.split(";", 1)[0] ?? route.type]: { schema: { type: "string" } } };
  return { [JSON_TYPE]: { schema: { $ref: schemas.answerOf(route) } } };
}

/** Whether the answer comes as lines of JSON, each of the route's shape. */
export function isLines({ type }: Pick<Route, "type">): boolean {
  return type?.startsWith(LINES_TYPE) ?? false;
}

function statusesOf(route: Route, guarded: boolean): number[] {
  const codes = [
    ...ALWAYS,
    ...(guarded ? (["unauthorized"] as const) : []),
    ...(route.body ? WITH_BODY : []),
    ...(route.path.includes(":id") ? WITH_ID : []),
    ...(route.path.startsWith("/api/cypher") ? WITH_QUERY : []),
  ];
  return [...new Set(codes.map((code) => KNOWN[code][0]))].toSorted((a, b) => a - b);
}

/** One for each status: all codes that come with it. */
function responses(words: DocWords) {
  const statuses = [...new Set(Object.values(KNOWN).map(([status]) => status))].toSorted((a, b) => a - b);
  const saidWith = (status: number) =>
    Object.entries(KNOWN).flatMap(([code, [own, title]]) => (own === status ? [`${code}: ${title}`] : []));
  return Object.fromEntries(
    statuses.map((status) => [
      `Problem${status}`,
      {
        description: [words.problem, ...saidWith(status)].join(" "),
        content: { [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}
