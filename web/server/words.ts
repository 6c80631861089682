// What the server says to the person who starts it, on stderr, in Chinese and English.
import type { GraphFault } from "../../cypher/port.ts";

export type Lang = "zh" | "en";

/** The language of the shell: Chinese where LC_ALL, else LANG, begins with `zh`. */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  return (env["LC_ALL"] || env["LANG"] || "").toLowerCase().startsWith("zh") ? "zh" : "en";
}

const ZH = {
  serving: (url: string) => `昭图在 ${url}`,
  withToken: (url: string) => `第一次打开会到登录页，在那里填 ZHAOTU_TOKEN 的值：${url}/sign-in`,
  ready: (seconds: string) => `准备好了 (${seconds} 秒)。`,
  example: "这是编造的例子：地方、单位和数字都不存在。",
  building: "正在生成页面 …",
  loading: "正在把事实装进图 …",
  buildFailed: "页面没有生成成功，原因在上面。",
  loadFailed: "事实没有装进去，原因在上面；图里还是空的，所以停下。",
  loadFailedKept: "新的事实没有装进去，原因在上面；先用图里已有的。",
  portTaken: (host: string, port: number) => `端口 ${port} (${host}) 已被别的程序占用：停掉它，或用 --port 另选一个。`,
  portRefused: (host: string, port: number) => `不能在 ${host} 端口 ${port} 上监听：这个地址不属于本机，或没有权限。`,
  openHost: (host: string) => `HOST 是 ${host}，别的机器也能访问：先设 ZHAOTU_TOKEN，或加 --allow-anyone 表示谁都可以看。`,
  anyone: (host: string) => `注意：没有口令，凡能连到 ${host} 的人都能看。`,
  noFolder: (folder: string) => `没有文件夹 ${folder}：看看 ZHAOTU_DATA。`,
  storeIsFolder: (path: string) => `${path} 是放着别的东西的文件夹：让 ZHAOTU_STORE 指向一个文件，或一个空文件夹。`,
  noUri: "没有设 NEO4J_URI：设上它（如 bolt://127.0.0.1:7687），或用 --engine embedded。",
  stopping: "正在停下 …",
  unknown: (message: string) => `意外的错误：${message}`,
  away: (place: string) => `连不上图数据库 ${place}；会自己再试。`,
  auth: (place: string) => `图数据库 ${place} 不接受这个用户名或密码。改好 NEO4J_USERNAME、NEO4J_PASSWORD 再启动；不会自己再试。`,
  "no-database": (place: string) => `${place} 上没有这个数据库，或它没有启动：看 NEO4J_DATABASE；会自己再试。`,
  "old-server": (place: string) => `${place} 的 Neo4j 太旧，要 5.26 或更新的。`,
  locked: (place: string) => `库文件 ${place} 正被另一个进程使用；会自己再试。停掉那个进程，或用 ZHAOTU_STORE 另选一个文件。`,
  "broken-store": (place: string) => `库文件 ${place} 读不了。它只是缓存：运行 npm run zhaotu -- reset 删掉它，就会重建。`,
  "old-store": (place: string) => `库文件 ${place} 是旧格式。它只是缓存：运行 npm run zhaotu -- reset 删掉它，就会重建。`,
  "no-binary": () => "内嵌引擎没有适合这台机器的程序。设 NEO4J_URI 用 Neo4j，或装上 @grafeo-db/js 适合本平台的包。",
  engine: (place: string) => `图数据库 ${place} 出了错；会自己再试。`,
  help: `用法：npm start -- [选项]

  --open               准备好后打开浏览器
  --engine <名>        neo4j 或 embedded；不写则有 NEO4J_URI 就用 neo4j
  --host <地址>        监听的地址 (HOST，默认 127.0.0.1)
  --port <数>          监听的端口 (PORT，默认 8420)
  --allow-anyone       监听非本机地址而不设口令
  --example            只看编造的例子，用一个自己的库 (ZHAOTU_EXAMPLE)
  --mcp                不监听端口，在标准输入输出上给助手用 (MCP)；zhaotu mcp 就是它
  --lang <语言>        zh 或 en；不写则看 LC_ALL、LANG
  --help               显示这段话

其他设置是环境变量，见 README；也可写在 .env 里。`,
};

export type Words = typeof ZH;

const EN: Words = {
  serving: (url) => `Zhaotu is at ${url}`,
  withToken: (url) => `The first time it asks for the value of ZHAOTU_TOKEN, on its sign-in page: ${url}/sign-in`,
  ready: (seconds) => `Ready (${seconds} s).`,
  example: "This is the made-up example: its places, organizations and figures do not exist.",
  building: "Building the page …",
  loading: "Loading the facts into the graph …",
  buildFailed: "The page could not be built; the reason stands above.",
  loadFailed: "The facts could not be loaded; the reason stands above. The graph is empty, so the server stops.",
  loadFailedKept: "The new facts could not be loaded; the reason stands above. What the graph already holds is shown.",
  portTaken: (host, port) => `Port ${port} on ${host} is taken by another program: stop that one, or choose another port with --port.`,
  portRefused: (host, port) => `Cannot listen on ${host}, port ${port}: the address is not this machine's, or it is not permitted.`,
  openHost: (host) =>
    `HOST is ${host}, which other machines can reach: set ZHAOTU_TOKEN first, or add --allow-anyone to let everybody read.`,
  anyone: (host) => `Note: there is no token, everybody who reaches ${host} can read.`,
  noFolder: (folder) => `There is no folder ${folder}: see ZHAOTU_DATA.`,
  storeIsFolder: (path) => `${path} is a folder with other things in it: let ZHAOTU_STORE name a file, or an empty folder.`,
  noUri: "NEO4J_URI is not set: set it (such as bolt://127.0.0.1:7687), or use --engine embedded.",
  stopping: "Stopping …",
  unknown: (message) => `Unexpected: ${message}`,
  away: (place) => `The graph database at ${place} cannot be reached; trying again by itself.`,
  auth: (place) =>
    `The graph database at ${place} refuses the user name or password. Mend NEO4J_USERNAME and NEO4J_PASSWORD and start again; it is not tried again by itself.`,
  "no-database": (place) => `${place} has no such database, or it is not online: see NEO4J_DATABASE; trying again by itself.`,
  "old-server": (place) => `Neo4j at ${place} is too old; 5.26 or newer is needed.`,
  locked: (place) =>
    `The store ${place} is in use by another process; trying again by itself. Stop that process, or choose another file with ZHAOTU_STORE.`,
  "broken-store": (place) =>
    `The store ${place} cannot be read. It is only a cache: npm run zhaotu -- reset drops it, and it is built again.`,
  "old-store": (place) =>
    `The store ${place} has an old format. It is only a cache: npm run zhaotu -- reset drops it, and it is built again.`,
  "no-binary": () =>
    "The embedded engine has no binary for this machine. Set NEO4J_URI to use Neo4j, or add the package of @grafeo-db/js for this platform.",
  engine: (place) => `The graph database at ${place} reported a fault; trying again by itself.`,
  help: `Usage: npm start -- [options]

  --open               open the browser when ready
  --engine <name>      neo4j or embedded; by default neo4j where NEO4J_URI is set
  --host <address>     address to listen on (HOST, default 127.0.0.1)
  --port <number>      port to listen on (PORT, default 8420)
  --allow-anyone       listen on other than the local address without a token
  --example            show the made-up example alone, in a store of its own (ZHAOTU_EXAMPLE)
  --mcp                do not listen, serve an assistant over standard input and output (MCP); zhaotu mcp is this
  --lang <language>    zh or en; by default as LC_ALL or LANG say
  --help               show this text

The other settings are environment variables, see the README; a file .env is read too.`,
};

/** The sentences in a language. */
export function wordsIn(lang: Lang): Words {
  return lang === "zh" ? ZH : EN;
}

/** The sentence for a fault of the graph. `place` is an address or a file. */
export function faultSentence(words: Words, fault: GraphFault, place: string): string {
  if (fault === "timeout" || fault === "cancelled" || fault === "syntax" || fault === "parameter" || fault === "unexpected-count")
    return words.engine(place);
  return words[fault](place);
}
