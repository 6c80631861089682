// Says in a sentence what went wrong at the database, and what to do about it.
import { GraphError, type GraphFault } from "../../cypher/port.ts";
import { ParameterError } from "../../cypher/query.ts";
import { CommandError } from "../shell.ts";
import type { Words } from "../read/fault.ts";

type Sentence = (place: string, detail: string) => Words;

const SENTENCES: Readonly<Record<GraphFault, Sentence>> = {
  away: (place, detail) => ({
    zh: `连不上 ${place}：数据库没有运行，或 NEO4J_URI 不对。(${detail})`,
    en: `${place} does not answer: the database is not running, or NEO4J_URI is wrong. (${detail})`,
  }),
  auth: (place, detail) => ({
    zh: `${place} 不接受用户名和密码：看看 NEO4J_USERNAME 和 NEO4J_PASSWORD；错多了要等几秒。(${detail})`,
    en: `${place} refuses user name and password: look at NEO4J_USERNAME and NEO4J_PASSWORD; after several wrong ones wait some seconds. (${detail})`,
  }),
  "no-database": (place) => ({
    zh: `服务器上没有 ${place} 这个数据库：改正 NEO4J_DATABASE(社区版通常是 neo4j)。`,
    en: `the server has no database ${place}: mend NEO4J_DATABASE (on Community it is usually neo4j).`,
  }),
  "old-server": (place, detail) => ({
    zh: `${place} 太旧：${detail}。请升级 Neo4j，或去掉 NEO4J_URI 用内嵌引擎。`,
    en: `${place} is too old: ${detail}. Upgrade Neo4j, or unset NEO4J_URI to use the embedded engine.`,
  }),
  locked: (place, detail) => {
    const pid = /process (\d+)/.exec(detail)?.[1];
    return {
      zh: `库 ${place} 正被${pid === undefined ? "另一个进程" : `进程 ${pid}`}使用：先停下它（多半是 npm start），或用 ZHAOTU_STORE 指定另一个文件。`,
      en: `the store ${place} is in use by ${pid === undefined ? "another process" : `process ${pid}`}: stop that first (most likely npm start), or name another file in ZHAOTU_STORE.`,
    };
  },
  "broken-store": (place, detail) => ({
    zh: `库 ${place} 损坏了。它只是缓存：运行 zhaotu reset，再 zhaotu load 重建。(${detail})`,
    en: `the store ${place} is broken. It is only a cache: run zhaotu reset, then zhaotu load to rebuild it. (${detail})`,
  }),
  "old-store": (place) => ({
    zh: `库 ${place} 是别的版本写的。它只是缓存：运行 zhaotu reset，再 zhaotu load 重建。`,
    en: `the store ${place} was written by another version. It is only a cache: run zhaotu reset, then zhaotu load to rebuild it.`,
  }),
  "no-binary": (_place, detail) => ({ zh: `内嵌引擎在这台机器上不能用：${detail}`, en: detail }),
  timeout: (place, detail) => ({
    zh: `${place} 没有在时限内答复：再试一次，或把问题问小些。(${detail})`,
    en: `${place} did not answer in time: try again, or ask for less. (${detail})`,
  }),
  cancelled: () => ({ zh: "已取消。", en: "cancelled." }),
  syntax: (_place, detail) => ({ zh: `数据库看不懂这个查询：${detail}`, en: `the database does not understand the query: ${detail}` }),
  parameter: (_place, detail) => ({ zh: `参数不合：${detail}`, en: `a parameter does not fit: ${detail}` }),
  "unexpected-count": (place, detail) => ({
    zh: `${place} 里与预期不符，什么也没有写入：${detail}。再运行一次；若仍如此，用 zhaotu check 检查，或重建图。`,
    en: `${place} is not as expected, nothing was written: ${detail}. Run it again; if it stays, run zhaotu check, or rebuild the graph.`,
  }),
  engine: (place, detail) => ({ zh: `${place} 出错：${detail}`, en: `${place} failed: ${detail}` }),
};

/** The error as a command's end; parameters that do not fit are faults of the input, all else means that it cannot run. */
export function commandErrorOf(error: GraphError): CommandError {
  if (error instanceof ParameterError) {
    const line = (words: (field: string, expected: string, got: string) => string) =>
      error.faults.map(({ field, expected, got }) => words(field, expected, got)).join("\n");
    return new CommandError(
      1,
      {
        zh: line((field, expected, got) => `参数 ${field}：要 ${expected}，给的是 ${got === "nothing" ? "空" : got}`),
        en: line((field, expected, got) => `parameter ${field}: ${expected} expected, ${got} given`),
      },
      { cause: error },
    );
  }
  return new CommandError(error.fault === "parameter" ? 1 : 2, SENTENCES[error.fault](error.place, error.message), { cause: error });
}
