// The assistant's door: the tools and resources as an MCP server over any transport.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Api } from "./api.ts";
import { faultOf } from "./faults.ts";
import { addResources } from "./resources.ts";
import type { Tool } from "./tool.ts";
import { cypherTool } from "./tools/cypher.ts";
import { dependentsTool, needsTool } from "./tools/depend.ts";
import { entityTool } from "./tools/entity.ts";
import { evidenceTool } from "./tools/evidence.ts";
import { neighboursTool } from "./tools/neighbours.ts";
import { pathTool } from "./tools/path.ts";
import { searchTool } from "./tools/search.ts";
import { targetsTool } from "./tools/targets.ts";
import type { Lang } from "./words.ts";

const TOOLS: readonly Tool[] = [
  searchTool,
  entityTool,
  neighboursTool,
  pathTool,
  needsTool,
  dependentsTool,
  targetsTool,
  evidenceTool,
  cypherTool,
];

const INSTRUCTIONS = {
  zh: "昭图是由地区发展报道读成的图。每条关系、目标和数据都带出处 article#start-end，那是文章里的位置。回答时每句话都写上它的出处；图里没有的就说没有，不要用自己的知识补。文章说的是文章的话，不一定是事实；沉默不等于否定。先用 search 取得 id。",
  en: "Zhaotu is a graph read from news of regional development. Every relation, target and figure carries its evidence article#start-end, a place in an article. In your answer cite the evidence of each statement; where the graph has nothing, say so and add nothing of your own. The articles' words are theirs, not always facts; what they do not say is not denied. Use search first to get ids.",
} as const satisfies Readonly<Record<Lang, string>>;

/** A server with all tools and resources, on an API, in a language; a call may ask for the other. */
export function mcpServer(api: Api, version: string, lang: Lang): McpServer {
  const server = new McpServer({ name: "zhaotu", title: "昭图 Zhaotu", version }, { instructions: INSTRUCTIONS[lang] });
  for (const tool of TOOLS) addTool(server, tool, api, lang);
  addResources(server, api, lang);
  return server;
}

function addTool(server: McpServer, { name, title, description, input, output, run }: Tool, api: Api, usual: Lang): void {
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  const config = { title: title[usual], description: description[usual], inputSchema: input, outputSchema: output, annotations };
  server.registerTool(name, config, async (asked: Readonly<Record<string, unknown>>, { signal }) => {
    const lang = asked["lang"] === "zh" || asked["lang"] === "en" ? asked["lang"] : usual;
    try {
      const { structured, lines } = await run(asked as never, { api, lang, signal });
      return { structuredContent: structured, content: [{ type: "text", text: lines.join("\n") }] };
    } catch (error) {
      const { code, sentence } = faultOf(error, lang);
      return { isError: true, content: [{ type: "text", text: `${code}: ${sentence}` }] };
    }
  });
}
