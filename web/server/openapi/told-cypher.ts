// Routes of queries, of questions in words and of this description: what they are for, and an example.
import type { Told } from "./told.ts";

const TEXT =
  "MATCH (c:Company)-[r:DEVELOPS]->(p:Project) RETURN c.name AS company, p.name AS project, r.evidence AS evidence ORDER BY company, project";

export const TOLD_OF_CYPHER: Readonly<Record<string, Told>> = {
  "POST /api/cypher": {
    group: "cypher",
    zh: "运行一条只读查询。回答是一行行 JSON：先是表头，再是各行，最后是结束或问题；断开连接就取消",
    en: "Runs a read-only query. The answer is lines of JSON: the head, then rows, then the end or a problem; leaving cancels it",
    example: { body: { text: TEXT, params: {}, rows: 5 } },
  },
  "POST /api/cypher/check": {
    group: "cypher",
    zh: "只判断一条查询能不能运行、为什么；什么也不运行",
    en: "Judges whether a query may run, and why not; nothing is run",
    example: { body: { text: "MATCH (n) DETACH DELETE n" } },
  },
  "POST /api/cypher/plan": {
    group: "cypher",
    zh: "引擎会怎样运行这条查询；什么也不运行",
    en: "How the engine would run a query; nothing is run",
    example: { body: { text: TEXT } },
  },
  "GET /api/catalogue": {
    group: "cypher",
    zh: "目录里的全部问题：中英文、参数、列、两种引擎的文本",
    en: "All questions of the catalogue: in both languages, with parameters, columns and the text for either engine",
    example: {},
  },
  "GET /api/schema": {
    group: "cypher",
    zh: "种类和关系各有多少、有哪些属性、连接哪些种类",
    en: "Kinds and relation types with counts, properties and what they join",
    example: {},
  },
  "POST /api/in-words": {
    group: "cypher",
    zh: "用话来问：找出最接近的目录问题并填好参数；write 为 true 且配置了模型时，另由模型写一条查询，只判断，不运行",
    en: "A question in words: the nearest questions of the catalogue with their parameters filled in; with write, and a model configured, also a query by the model, judged and not run",
    example: { body: { question: "镇雄磷产业园区需要什么？", lang: "zh" } },
  },
  "POST /api/in-words/answer": {
    group: "cypher",
    zh: "让配置的模型用几句话说出查到的行；没有出处的句子去掉并计数",
    en: "Lets the configured model tell rows in a few sentences; sentences without evidence from the rows are dropped and counted",
    example: { body: { question: "谁建设这个项目？", lang: "zh", columns: ["name"], rows: [["合盛硅业"]] } },
  },
  "GET /api/openapi.json": {
    group: "about",
    zh: "这份说明，OpenAPI 3.1，由契约生成",
    en: "This description as OpenAPI 3.1, generated from the contract",
    example: { query: { lang: "en" } },
  },
  "GET /api/docs": {
    group: "about",
    zh: "这份说明，给人看的网页",
    en: "This description as a page for people",
    example: { query: { lang: "en" } },
  },
};
