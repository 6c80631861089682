// What goes wrong with a tool, in plain words with its code.
import { REFUSALS } from "../../../data/model/refusals.ts";
import type { Problem } from "../../contract/problem.ts";
import { ApiProblem } from "./api.ts";
import { ToolFault } from "./tool.ts";
import type { Lang } from "./words.ts";

type Sentence = { readonly zh: string; readonly en: string };

/** What an assistant can do about a problem; other codes speak for themselves. */
const SENTENCES: Readonly<Partial<Record<Problem["code"], Sentence>>> = {
  "no-such-thing": { zh: "图里没有这个 id：用 search 找。", en: "The graph has nothing with this id: use search." },
  "left-out": { zh: "这个事物不显示：个人已略去。", en: "This thing is not shown: private persons are left out." },
  "no-such-article": { zh: "图里没有这篇文章。", en: "The graph has no such article." },
  "too-slow": {
    zh: "图没有及时回答，查询已经停下：把问题收窄。",
    en: "The graph did not answer in time, the query was stopped: narrow the question.",
  },
  "not-ready": { zh: "图还在装载：过一会儿再试。", en: "The graph is still being loaded: try again in a while." },
  "engine-away": { zh: "连不上图数据库。", en: "The graph database cannot be reached." },
  "engine-auth": { zh: "图数据库不接受用户名或密码。", en: "The graph database refuses the user name or password." },
  refused: { zh: "这条查询不能运行：", en: "The query may not run:" },
  "query-fault": { zh: "图数据库不接受这条查询。", en: "The graph database refuses the query." },
  busy: { zh: "等着运行的查询太多：过一会儿再试。", en: "Too many queries are waiting: try again in a while." },
  "too-often": { zh: "问得太快：过一会儿再试。", en: "Asked too often: try again in a while." },
  "too-large": { zh: "请求太大。", en: "The request is too large." },
};
const UNKNOWN: Sentence = { zh: "服务出了错。", en: "The server made a mistake." };

/** Code and sentence of whatever was thrown. */
export function faultOf(thrown: unknown, lang: Lang): { readonly code: string; readonly sentence: string } {
  if (thrown instanceof ToolFault) return { code: thrown.code, sentence: thrown.message };
  if (thrown instanceof ApiProblem) return { code: codeOf(thrown.problem), sentence: sentenceOf(thrown.problem, lang) };
  return { code: "internal", sentence: UNKNOWN[lang] };
}

const codeOf = ({ code, gate }: Problem): string => (gate === undefined ? code : `${code}: ${gate}`);

function sentenceOf({ code, title, gate, said, at, fields, detail }: Problem, lang: Lang): string {
  const where = at && (lang === "zh" ? `（第 ${at.line} 行第 ${at.column} 个字符）` : ` (line ${at.line}, column ${at.column})`);
  const parts = [
    SENTENCES[code]?.[lang] ?? title,
    gate === undefined ? "" : `${REFUSALS[gate][lang]}${where ?? ""}`,
    said?.[lang] ?? "",
    fields === undefined ? "" : fields.map(({ field, fault }) => `${field}: ${fault}`).join("; "),
    SENTENCES[code] === undefined ? (detail ?? "") : "",
  ];
  return parts.filter((part) => part !== "").join(lang === "zh" ? "" : " ");
}
