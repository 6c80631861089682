// Every setting of Zhaotu: its variable, what it means in both languages, its default, and how it is checked.
import { isIP } from "node:net";
import { delimiter } from "node:path";
import { z } from "zod";
import { EXAMPLE_TEXTS, placesOfExample } from "./example.ts";
import { CYPHER_MB, CYPHER_MS, CYPHER_ROWS, LOG_LEVELS, WANTED } from "./settings-wanted.ts";

type Setting = {
  readonly name: string;
  readonly fallback: string | null;
  readonly secret?: true;
  readonly zh: string;
  readonly en: string;
};

/** All variables, in the order of the README's table. `fallback` null: unset means "not used". */
export const SETTINGS: readonly Setting[] = [
  {
    name: "NEO4J_URI",
    fallback: null,
    zh: "Neo4j 的地址(neo4j:// 或 bolt://)；不设则用内嵌引擎",
    en: "Address of Neo4j (neo4j:// or bolt://); without it the embedded engine is used",
  },
  { name: "NEO4J_USERNAME", fallback: "neo4j", zh: "Neo4j 的用户名", en: "User name for Neo4j" },
  { name: "NEO4J_PASSWORD", fallback: null, secret: true, zh: "Neo4j 的密码", en: "Password for Neo4j" },
  { name: "NEO4J_DATABASE", fallback: "neo4j", zh: "Neo4j 里的数据库名", en: "Name of the database in Neo4j" },
  { name: "HOST", fallback: "127.0.0.1", zh: "服务监听的地址", en: "Address the server listens on" },
  { name: "PORT", fallback: "8420", zh: "服务监听的端口(0 表示任一空闲端口)", en: "Port the server listens on (0: any free one)" },
  {
    name: "ARTICLES_DIR",
    fallback: null,
    zh: "放文章原文的文件夹；按 sha256 认文件，文件名不限",
    en: "Folder with the articles' texts; files are recognised by sha256, whatever their name",
  },
  {
    name: "ZHAOTU_TOKEN",
    fallback: null,
    secret: true,
    zh: "访问口令；监听非本机地址时要有",
    en: "Access token; needed to listen on other than the local address",
  },
  {
    name: "ZHAOTU_ALLOW_HOSTS",
    fallback: null,
    zh: "另外允许的 Host 名，以逗号分开",
    en: "Further Host names that are allowed, separated by commas",
  },
  {
    name: "ZHAOTU_PROXIES",
    fallback: null,
    zh: "可信的代理的地址或网段，以逗号分开；只有它们的 X-Forwarded-For 和 X-Forwarded-Proto 算数",
    en: "Addresses or nets of trusted proxies, separated by commas; only their X-Forwarded-For and X-Forwarded-Proto count",
  },
  {
    name: "ZHAOTU_STORE",
    fallback: ".zhaotu/store",
    zh: "内嵌引擎的库文件，或给它的空文件夹（是缓存，可随时重建）",
    en: "File of the embedded engine, or an empty folder for it (a cache, it can be rebuilt at any time)",
  },
  {
    name: "ZHAOTU_DATA",
    fallback: null,
    zh: `另外的事实文件夹，以“${delimiter}”分开`,
    en: `Further folders with fact files, separated by "${delimiter}"`,
  },
  {
    name: "ZHAOTU_OWN",
    fallback: "own",
    zh: "你自己的文件夹：读入的文章、候选、你的决定和接受了的事实都在里面，删去它就都删去了",
    en: "Folder of your own: articles you read in, candidates, your decisions and the facts you accepted; deleting it deletes them all",
  },
  {
    name: "ZHAOTU_READ_MB",
    fallback: "8",
    zh: "读一篇文章时文件最大多少 MB（1 至 16）",
    en: "How many MB a file may have that is read as an article (1 to 16)",
  },
  {
    name: "ZHAOTU_EXAMPLE",
    fallback: null,
    zh: "设为 1：只用编造的例子，库放在 ZHAOTU_STORE 旁边；不写 --engine neo4j 就用内嵌引擎",
    en: "1: only the made-up example, in a store beside ZHAOTU_STORE; the embedded engine unless --engine neo4j is given",
  },
  {
    name: "ZHAOTU_WITHOUT_PRIVATE",
    fallback: null,
    zh: "设为 1：服务对谁都不显示个人，连同关于他们的事实",
    en: "1: the server leaves private persons out for everyone, with every fact about them",
  },
  {
    name: "ZHAOTU_DRAWN_AT_ONCE",
    fallback: "12000",
    zh: "一次最多画多少个事物；图比这大，“全部画出”就按种类、地点或社群归拢",
    en: "How many things are drawn at once at most; a larger graph is gathered by kind, place or community where everything is asked for",
  },
  {
    name: "ZHAOTU_CYPHER_MS",
    fallback: "5000",
    zh: "控制台的一条查询最多运行多少毫秒",
    en: "How many milliseconds a query of the console may take",
  },
  {
    name: "ZHAOTU_CYPHER_ROWS",
    fallback: "1000",
    zh: "控制台默认取多少行",
    en: "How many rows the console takes where none are asked for",
  },
  {
    name: "ZHAOTU_CYPHER_MOST_ROWS",
    fallback: "50000",
    zh: "控制台最多取多少行",
    en: "How many rows a query of the console may ask for at most",
  },
  {
    name: "ZHAOTU_CYPHER_MB",
    fallback: "512",
    zh: "控制台的一条查询在内嵌引擎上最多另占多少 MB 内存",
    en: "How many MB of memory a query of the console may take on the embedded engine, beside the store's own",
  },
  {
    name: "ZHAOTU_CONSOLE_URI",
    fallback: null,
    zh: "另一个只读的 Neo4j，控制台的查询只到那里去",
    en: "Another Neo4j, read-only, to which the queries of the console go and nowhere else",
  },
  {
    name: "ZHAOTU_CONSOLE_USERNAME",
    fallback: null,
    zh: "那里的用户名（不设：同 NEO4J_USERNAME）",
    en: "User name there (unset: that of NEO4J_USERNAME)",
  },
  {
    name: "ZHAOTU_CONSOLE_PASSWORD",
    fallback: null,
    secret: true,
    zh: "那里的密码（不设：同 NEO4J_PASSWORD）",
    en: "Password there (unset: that of NEO4J_PASSWORD)",
  },
  {
    name: "ZHAOTU_CONSOLE_DATABASE",
    fallback: null,
    zh: "那里的数据库名（不设：同 NEO4J_DATABASE）",
    en: "Name of the database there (unset: that of NEO4J_DATABASE)",
  },
  {
    name: "ZHAOTU_LLM_URL",
    fallback: null,
    zh: "一个 OpenAI 兼容的接口（到 /v1 为止），把问题写成查询、把查到的行说成话；zhaotu read --model 把文章的段落也发给它；不设则什么也不往外发",
    en: "An OpenAI-compatible endpoint (up to /v1) that writes questions as queries and tells rows in words; zhaotu read --model sends it an article's passages too; without it nothing is sent anywhere",
  },
  { name: "ZHAOTU_LLM_MODEL", fallback: null, zh: "那里的模型名", en: "Name of the model there" },
  { name: "ZHAOTU_LLM_KEY", fallback: null, secret: true, zh: "那里的密钥", en: "Key for it" },
  {
    name: "ZHAOTU_LOG_LEVEL",
    fallback: "info",
    zh: `服务日志的级别：${LOG_LEVELS.join("、")}`,
    en: `Level of the server's log: ${LOG_LEVELS.join(", ")}`,
  },
];

const SCHEME = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/;
/** Without a name, password, question or fragment in it. */
const MODEL_ADDRESS = /^https?:\/\/[^\s/@?#]+(?:\/[^\s@?#]*)?$/;
const text = z.string().optional();
const listOf = (mark: string) =>
  text.transform((all) =>
    (all ?? "")
      .split(mark)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  );

function isAddressOrNet(given: string): boolean {
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(given) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(bits ?? 0) <= (family === 4 ? 32 : 128);
}

const DATABASE = /^[a-zA-Z][\w.-]{2,62}$/;
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((given) => given >= least && given <= most);

const yesOrNo = z
  .enum(["0", "1"])
  .optional()
  .transform((given) => given === "1");

const schema = z.object({
  NEO4J_URI: z.string().regex(SCHEME).optional(),
  NEO4J_USERNAME: z.string(),
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: z.string().regex(DATABASE),
  HOST: z.string().regex(/^[\w.:-]+$/),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535),
  ARTICLES_DIR: text,
  ZHAOTU_TOKEN: z
    .string()
    .min(16)
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  ZHAOTU_ALLOW_HOSTS: listOf(","),
  ZHAOTU_PROXIES: listOf(",").refine((all) => all.every(isAddressOrNet)),
  ZHAOTU_STORE: z.string(),
  ZHAOTU_DATA: listOf(delimiter),
  ZHAOTU_OWN: z.string(),
  ZHAOTU_READ_MB: wholeNumber(1, 16),
  ZHAOTU_EXAMPLE: yesOrNo,
  ZHAOTU_WITHOUT_PRIVATE: yesOrNo,
  ZHAOTU_DRAWN_AT_ONCE: z
    .string()
    .regex(/^\d{2,6}$/)
    .transform(Number)
    .refine((most) => most >= 20),
  ZHAOTU_CYPHER_MS: wholeNumber(...CYPHER_MS),
  ZHAOTU_CYPHER_ROWS: wholeNumber(...CYPHER_ROWS),
  ZHAOTU_CYPHER_MOST_ROWS: wholeNumber(...CYPHER_ROWS),
  ZHAOTU_CYPHER_MB: wholeNumber(...CYPHER_MB),
  ZHAOTU_CONSOLE_URI: z.string().regex(SCHEME).optional(),
  ZHAOTU_CONSOLE_USERNAME: text,
  ZHAOTU_CONSOLE_PASSWORD: text,
  ZHAOTU_CONSOLE_DATABASE: z.string().regex(DATABASE).optional(),
  ZHAOTU_LLM_URL: z.string().regex(MODEL_ADDRESS).optional(),
  ZHAOTU_LLM_MODEL: text,
  ZHAOTU_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  ZHAOTU_LOG_LEVEL: z.enum(LOG_LEVELS),
});

/** Settings as read: absent where unset and without a default. */
export type Settings = z.output<typeof schema>;

type SettingFault = { readonly variable: string; readonly zh: string; readonly en: string };

/** Settings that cannot be used; `faults` has a sentence per variable in both languages. Secrets are never repeated. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly faults: readonly SettingFault[];
  constructor(faults: readonly SettingFault[]) {
    super(faults.map((fault) => fault.en).join("\n"));
    this.faults = faults;
  }
}

/**
 * Reads the settings from an environment. An empty value counts as unset.
 * With `ZHAOTU_EXAMPLE` store and texts are the example's. Throws `SettingsError` that names every variable at fault.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given: Record<string, string | undefined> = {};
  for (const { name, fallback } of SETTINGS) given[name] = env[name]?.trim() || (fallback ?? undefined);
  const result = schema.safeParse(given);
  if (result.success) return result.data.ZHAOTU_EXAMPLE ? withExample(result.data) : result.data;
  const names = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  throw new SettingsError([...names].map((variable) => faultOf(variable, given[variable] ?? "")));
}

/** The same settings for the made-up example alone: its store, its texts, no further facts. */
export function withExample(settings: Settings): Settings {
  if (settings.ZHAOTU_EXAMPLE && settings.ARTICLES_DIR === EXAMPLE_TEXTS) return settings;
  return { ...settings, ...placesOfExample(settings.ZHAOTU_STORE), ZHAOTU_EXAMPLE: true, ZHAOTU_DATA: [] };
}

function faultOf(variable: string, value: string): SettingFault {
  const hidden = SETTINGS.some((setting) => setting.name === variable && setting.secret);
  const wanted = WANTED[variable] ?? { zh: "另一个值", en: "another value" };
  const seen = value.replace(/\/\/[^@/]*@/, "//…@");
  const shown = hidden ? { zh: "", en: "" } : { zh: `（现在是“${seen}”）`, en: ` (it is "${seen}")` };
  return {
    variable,
    zh: `设置 ${variable} 不能用${shown.zh}：要${wanted.zh}。`,
    en: `Setting ${variable} cannot be used${shown.en}: it should be ${wanted.en}.`,
  };
}
