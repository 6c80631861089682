// Routes that read the graph: what they are for, and an example.
import type { Told } from "./told.ts";

const ID = "zhenxiong-phosphorus-industrial-park";
const SHOWN = { ids: ["zhenxiong", "zhaotong"] };

export const TOLD_OF_GRAPH: Readonly<Record<string, Told>> = {
  "GET /api/about": {
    group: "about",
    zh: "这里有什么：版本、引擎、数量、文章、是否略去个人",
    en: "What is here: version, engine, counts, articles, whether private persons are left out",
    example: {},
  },
  "GET /api/graph": {
    group: "graph",
    zh: "联系最多的实体和它们之间的关系；all=1 给出全部",
    en: "The best-connected entities and the relations among them; all=1 gives everything",
    example: { query: { limit: "5" } },
  },
  "POST /api/gather": {
    group: "graph",
    zh: "图太大、一次画不下时，按种类、地点或社群归拢",
    en: "A graph too large to be drawn at once, gathered by kind, place or community",
    example: { body: { by: "kind", open: [], apart: [] } },
  },
  "POST /api/gather/within": {
    group: "graph",
    zh: "归拢的一组里有哪些事物",
    en: "The things of one gathered group",
    example: { query: { limit: "5" }, body: { by: "kind", open: [], apart: [], key: "kind~Company" } },
  },
  "GET /api/search": {
    group: "graph",
    zh: "按名称、别名、拼音、首字母、英文或数字找，也找说到它的话；“项目:磷”只找项目",
    en: "Finds by name, alias, pinyin, initials, English or figure, and what is said with the words; “Project: phosphorus” finds projects only",
    example: { query: { q: "镇雄", limit: "5" } },
  },
  "GET /api/neighbours/:id": {
    group: "graph",
    zh: "一个事物直接联系的事物，事实多的在前",
    en: "What a thing is directly related to, most facts first",
    example: { id: ID, query: { limit: "5" } },
  },
  "POST /api/neighbours/:id": {
    group: "graph",
    zh: "同上，略去已经画出的",
    en: "The same without what is shown already",
    example: { id: ID, query: { limit: "5" }, body: SHOWN },
  },
  "POST /api/around/:id": {
    group: "graph",
    zh: "邻居按关系、方向和种类各有多少",
    en: "How many neighbours there are of each relation, direction and kind",
    example: { id: ID, body: SHOWN },
  },
  "POST /api/chosen/:id": {
    group: "graph",
    zh: "选定的几类邻居",
    en: "Neighbours of the chosen sorts",
    example: { id: ID, query: { limit: "5" }, body: { ids: [], rows: [{ relation: "LOCATED_IN", out: false, kind: "Project" }] } },
  },
  "POST /api/joining": {
    group: "graph",
    zh: "与给出的事物中至少两个有关的事物",
    en: "Things that are related to at least two of those given",
    example: { query: { limit: "5" }, body: SHOWN },
  },
  "GET /api/starts": {
    group: "graph",
    zh: "可以从哪里看起：文章、地方、公司、年份、问题",
    en: "Where to start: articles, places, companies, years, questions",
    example: {},
  },
  "GET /api/starts/:id": {
    group: "graph",
    zh: "从这里看起会画出什么",
    en: "What such a start draws",
    example: { id: "zhenxiong", query: { of: "place" } },
  },
  "POST /api/picture": {
    group: "graph",
    zh: "给出的事物和它们之间的关系；没有的 id 也列出来",
    en: "The things given and the relations among them; ids that nothing has are listed",
    example: { body: { ids: [ID, "zhenxiong", "no-such-id"] } },
  },
  "GET /api/positions": {
    group: "graph",
    zh: "地方的经纬度和它的来源；文章里没有位置，这些不是事实",
    en: "Where places lie, with the source; no article gives positions, they are no facts",
    example: {},
  },
  "POST /api/paths": {
    group: "graph",
    zh: "两个事物之间的路径，短的在前，每一步带关系和出处",
    en: "Paths between two things, shorter ones first, each step with its relations and evidence",
    example: {
      body: {
        from: "hoshine-silicon",
        to: "zhaotong",
        via: [],
        avoid: [],
        needs: false,
        directed: false,
        throughHubs: false,
        throughPlaces: true,
        longest: 4,
      },
    },
  },
  "GET /api/card/:id": {
    group: "graph",
    zh: "一个事物的全部：关系、目标、数据、提到的地方，各带出处",
    en: "Everything of one thing: relations, targets, figures, mentions, each with its evidence",
    example: { id: ID },
  },
};
