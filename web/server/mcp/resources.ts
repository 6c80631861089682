// What an assistant may read besides asking: the catalogue with its texts, the vocabulary, the schema, the articles.
import { ResourceTemplate, type McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { KIND_WORDS } from "../../../data/model/kinds.ts";
import { RELATION_NAMES, relationType } from "../../../data/model/relations.ts";
import { about } from "../../contract.ts";
import { catalogue, schemaGraph, type CatalogueEntry } from "../../contract/cypher.ts";
import type { Api } from "./api.ts";
import { faultOf } from "./faults.ts";
import type { Lang } from "./words.ts";

const JSON_TYPE = "application/json";
const CYPHER_TYPE = "application/x-cypher-query";

const WORDS = {
  catalogue: { zh: "目录：现成的问题，每个带参数和列", en: "The catalogue: ready questions, each with parameters and columns" },
  entry: { zh: "目录里的一个问题和它的 Cypher", en: "A question of the catalogue with its Cypher" },
  vocabulary: {
    zh: "词汇：种类和关系，两个方向两种语言的说法",
    en: "The vocabulary: kinds and relations, worded both ways in both languages",
  },
  schema: { zh: "图的样子：种类和关系各有多少、有哪些属性", en: "The schema: kinds and relation types with counts and properties" },
  about: { zh: "这里有什么：文章、数量、引擎", en: "What is here: articles, counts, engine" },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** Puts all resources on a server. */
export function addResources(server: McpServer, plain: Api, lang: Lang): void {
  const api = inPlainWords(plain, lang);
  const json = (uri: URL, value: unknown) => ({ contents: [{ uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify(value, null, 1) }] });
  const entries = () => api.ask("GET", "/api/catalogue", catalogue);
  const described = (name: keyof typeof WORDS) => ({ title: WORDS[name][lang], description: WORDS[name][lang], mimeType: JSON_TYPE });

  server.registerResource("catalogue", "zhaotu://catalogue", described("catalogue"), async (uri) => {
    const { groups, entries: all } = await entries();
    return json(uri, {
      groups,
      entries: all.map(({ text: _text, embeddedText: _embedded, ...entry }) => ({ uri: uriOf(entry), ...entry })),
    });
  });
  server.registerResource(
    "catalogue-entry",
    new ResourceTemplate("zhaotu://catalogue/{name}", {
      list: async () => ({
        resources: (await entries()).entries.map((entry) => ({
          uri: uriOf(entry),
          name: entry.name,
          title: lang === "zh" ? entry.questionZh : entry.questionEn,
          mimeType: CYPHER_TYPE,
        })),
      }),
      complete: { name: async (begun) => (await entries()).entries.map(({ name }) => name).filter((name) => name.startsWith(begun)) },
    }),
    { ...described("entry"), mimeType: CYPHER_TYPE },
    async (uri, { name }) => {
      const [{ entries: all }, { engine }] = await Promise.all([entries(), api.ask("GET", "/api/about", about)]);
      const entry = all.find((one) => one.name === name);
      if (!entry) throw new Error(lang === "zh" ? `目录里没有“${String(name)}”` : `the catalogue has no “${String(name)}”`);
      const text = engine === "embedded" ? (entry.embeddedText ?? entry.text) : entry.text;
      return { contents: [{ uri: uri.href, mimeType: CYPHER_TYPE, text: `${headOf(entry)}${text}` }] };
    },
  );
  server.registerResource("vocabulary", "zhaotu://vocabulary", described("vocabulary"), (uri) => json(uri, vocabulary()));
  server.registerResource("schema", "zhaotu://schema", described("schema"), async (uri) =>
    json(uri, await api.ask("GET", "/api/schema", schemaGraph)),
  );
  server.registerResource("about", "zhaotu://about", described("about"), async (uri) => {
    const { version, engine, engineVersion, counts, articles } = await api.ask("GET", "/api/about", about);
    return json(uri, { version, engine, engineVersion, counts, articles });
  });
}

/** What goes wrong with a resource is said like what goes wrong with a tool. */
function inPlainWords(api: Api, lang: Lang): Pick<Api, "ask"> {
  return {
    ask: async (method, path, answer, asked) => {
      try {
        return await api.ask(method, path, answer, asked);
      } catch (error) {
        const { code, sentence } = faultOf(error, lang);
        throw new Error(`${code}: ${sentence}`, { cause: error });
      }
    },
  };
}

const uriOf = ({ name }: Pick<CatalogueEntry, "name">): string => `zhaotu://catalogue/${encodeURIComponent(name)}`;

/** Values to try the text with, in comments above it. */
function headOf({ params }: CatalogueEntry): string {
  return params.map(({ name, type, example }) => `// $${name}: ${type}, e.g. ${JSON.stringify(example)}\n`).join("");
}

function vocabulary() {
  const kinds = Object.entries(KIND_WORDS).map(([kind, { zh, en }]) => ({ kind, zh, en }));
  const relations = RELATION_NAMES.map((name) => {
    const { forward, backward, usualFrom, usualTo, symmetric = false } = relationType(name);
    return { relation: name, forward, backward, usualFrom, usualTo, symmetric };
  });
  return { kinds, relations };
}
