// The description of the API as a page that stands by itself: no script, one style sheet, in both languages.
import { escaped } from "../../../data/model/escaped.ts";
import type { Route } from "../route.ts";
import { isLines, openApi, operationId, type Described } from "./document.ts";
import { DOCS_STYLE } from "./page-style.ts";
import { GROUPS, TOLD, type Example } from "./told.ts";
import { WORDS, type DocWords, type Lang } from "./words.ts";

type Document = ReturnType<typeof openApi>;
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Readonly<Record<string, unknown>>;
};
type Operation = { readonly parameters: readonly Parameter[]; readonly responses: Readonly<Record<string, unknown>> };

/** `origin`: where the reader asked, such as `http://127.0.0.1:8420`; examples are written for it. */
type Shown = Described & { readonly origin: string };

/** The page. Every address has an anchor of its own; shapes fold, and a link to one unfolds it. */
export function docsPage(described: Shown): string {
  const { routes, lang, version } = described;
  const w = WORDS[lang];
  const document = openApi(described);
  const other: Lang = lang === "zh" ? "en" : "zh";
  const groups = Object.entries(GROUPS).map(([name, group]) => ({
    name,
    title: group[lang],
    routes: routes.filter((route) => (TOLD[keyOf(route)]?.group ?? "about") === name),
  }));
  const contents = groups.map(
    ({ name, title, routes: own }) =>
      `<h2><a href="#${name}">${escaped(title)}</a></h2><ul>${own.map((route) => `<li><a href="#${operationId(route)}">${keyOf(route)}</a></li>`).join("")}</ul>`,
  );
  const chapters = groups.map(
    ({ name, title, routes: own }) =>
      `<h2 id="${name}">${escaped(title)}</h2>${own.map((route) => chapter(route, document, described)).join("")}`,
  );
  const shapes = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<details><summary><code>${name}</code></summary><pre id="shape-${name}" tabindex="0">${escaped(JSON.stringify(schema, null, 2))}</pre></details>`,
  );
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-Hans" : "en"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${w.title}</title><link rel="icon" href="/seal.svg" type="image/svg+xml"><style>${DOCS_STYLE}</style></head>
<body>
<a class="skip" href="#addresses">${w.skip}</a>
<div class="frame">
<nav aria-label="${w.contents}">${contents.join("")}<h2><a href="#shapes">${w.shapes}</a></h2></nav>
<main id="addresses">
<h1>${w.title}</h1>
<p class="top"><span>${escaped(version)}</span><a href="/api/docs?lang=${other}" lang="${other}" hreflang="${other}">${w.other}</a><a href="/api/openapi.json?lang=${lang}">${w.json}</a><a href="/">${w.explorer}</a></p>
${document.info.description
  .split("\n\n")
  .map((text) => `<p>${coded(text)}</p>`)
  .join("")}
${chapters.join("\n")}
<h2 id="shapes">${w.shapes}</h2>
${shapes.join("\n")}
</main>
</div>
</body>
</html>
`;
}

const keyOf = ({ method, path }: Route): string => `${method} ${path}`;
/** Text with what stands between backticks as code. */
const coded = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");

function chapter(route: Route, document: Document, shown: Shown): string {
  const { lang } = shown;
  const w = WORDS[lang];
  const told = TOLD[keyOf(route)];
  const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
  const operation = document.paths[path]?.[route.method.toLowerCase()] as Operation;
  return `<article id="${operationId(route)}" aria-labelledby="${operationId(route)}-title">
<h3 id="${operationId(route)}-title"><span class="method">${route.method}</span> <a href="#${operationId(route)}"><code>${escaped(path)}</code></a></h3>
<p>${escaped(told?.[lang] ?? keyOf(route))}</p>
${parameterTable(operation.parameters, w)}
${route.body ? `<h4>${w.body}</h4><p>${shapeLink(JSON.stringify(document.paths[path]?.[route.method.toLowerCase()] ?? {}), "requestBody")}</p>` : ""}
<h4>${w.gives}</h4><p>${given(route, operation, w)}</p>
<h4>${w.problems}</h4><p>${Object.keys(operation.responses)
    .filter((status) => status !== "200")
    .join(" · ")}</p>
${told?.example ? `<h4>${w.call}</h4><pre tabindex="0">${escaped(curlOf(route, told.example, shown))}</pre>` : ""}
</article>`;
}

function parameterTable(parameters: readonly Parameter[], w: DocWords): string {
  const rows = parameters.map(({ name, in: place, required, description = "", schema }) => {
    const { default: usual } = schema;
    const more = [required ? w.required : "", usual === undefined ? "" : w.usually(plain(usual))].filter((text) => text !== "");
    return `<tr><th scope="row"><code>${name}</code></th><td>${place}</td><td><code>${escaped(shapeWords(schema))}</code></td><td>${escaped([description, ...more].join(" · "))}</td></tr>`;
  });
  return `<h4>${w.parameters}</h4><div class="sheet" tabindex="0" role="group" aria-label="${w.parameters}"><table><tbody>${rows.join("")}</tbody></table></div>`;
}

const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A parameter's schema in a few words: `integer 1–200`, `zh | en`. */
function shapeWords({ type, enum: choices, const: only, minimum, maximum }: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(choices)) return choices.join(" | ");
  if (only !== undefined) return plain(only);
  const bounds = minimum === undefined ? "" : maximum === undefined ? ` ≥ ${Number(minimum)}` : ` ${Number(minimum)}–${Number(maximum)}`;
  return `${typeof type === "string" ? type : ""}${bounds}`;
}

function given(route: Route, operation: Operation, w: DocWords): string {
  if (route.type !== undefined && !isLines(route)) return `<code>${escaped(route.type)}</code>`;
  const link = shapeLink(JSON.stringify(operation.responses["200"]), "");
  return isLines(route) ? `<code>application/x-ndjson</code> ${link} · ${w.lines}` : link;
}

/** A link to the first shape that is named after a word. */
function shapeLink(json: string, after: string): string {
  const [, name] = /"#\/components\/schemas\/([^"]+)"/.exec(json.slice(Math.max(0, json.indexOf(after)))) ?? [];
  return name === undefined ? "" : `<a href="#shape-${name}"><code>${name}</code></a>`;
}

/** The call as a line for the shell that works where the page was read. */
export function curlOf(
  { method, path }: Route,
  { id, query, body }: Example,
  { origin, guarded }: Pick<Shown, "origin" | "guarded">,
): string {
  const address = path.replace(":id", encodeURIComponent(id ?? ""));
  const asked = query
    ? `?${Object.entries(query)
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
        .join("&")}`
    : "";
  const token = guarded ? ` -H "Authorization: Bearer $ZHAOTU_TOKEN"` : "";
  const sent =
    body === undefined ? "" : ` \\\n  -H "Content-Type: application/json" \\\n  -d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`;
  return `curl -s${method === "POST" && body === undefined ? " -X POST" : ""} "${origin}${address}${asked}"${token}${sent}`;
}
