// What the values of settings look like, for the message that refuses another.

export const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** The least and the most that a setting of the console may say. */
export const CYPHER_MS = [100, 600_000] as const;
export const CYPHER_ROWS = [1, 1_000_000] as const;
export const CYPHER_MB = [64, 65_536] as const;

const ADDRESS = { zh: "形如 neo4j://主机:7687 或 bolt://主机:7687", en: "like neo4j://host:7687 or bolt://host:7687" };
const DATABASE_NAME = { zh: "3 至 63 个字母、数字、点或横线，以字母开头", en: "3 to 63 letters, digits, dots or hyphens, a letter first" };
const ONE_OR_NONE = { zh: "1 或 0", en: "1 or 0" };
const integer = (least: number, most: number) => ({ zh: `${least} 到 ${most} 的整数`, en: `an integer from ${least} to ${most}` });

/** What the value of a variable should look like, for the message that refuses another. */
export const WANTED: Readonly<Record<string, { zh: string; en: string }>> = {
  NEO4J_URI: ADDRESS,
  NEO4J_DATABASE: DATABASE_NAME,
  HOST: { zh: "一个地址或主机名，如 127.0.0.1", en: "an address or host name such as 127.0.0.1" },
  PORT: integer(0, 65_535),
  ZHAOTU_TOKEN: { zh: "至少 16 个可见的 ASCII 字符，不含空格", en: "at least 16 visible ASCII characters without blanks" },
  ZHAOTU_PROXIES: { zh: "地址或网段，如 10.0.0.5,192.168.0.0/24", en: "addresses or nets such as 10.0.0.5,192.168.0.0/24" },
  ZHAOTU_READ_MB: integer(1, 16),
  ZHAOTU_EXAMPLE: ONE_OR_NONE,
  ZHAOTU_WITHOUT_PRIVATE: ONE_OR_NONE,
  ZHAOTU_DRAWN_AT_ONCE: integer(20, 999_999),
  ZHAOTU_CYPHER_MS: integer(...CYPHER_MS),
  ZHAOTU_CYPHER_ROWS: integer(...CYPHER_ROWS),
  ZHAOTU_CYPHER_MOST_ROWS: integer(...CYPHER_ROWS),
  ZHAOTU_CYPHER_MB: integer(...CYPHER_MB),
  ZHAOTU_CONSOLE_URI: ADDRESS,
  ZHAOTU_CONSOLE_DATABASE: DATABASE_NAME,
  ZHAOTU_LLM_URL: { zh: "形如 https://主机/v1", en: "like https://host/v1" },
  ZHAOTU_LLM_KEY: { zh: "可见的 ASCII 字符，不含空格", en: "visible ASCII characters without blanks" },
  ZHAOTU_LOG_LEVEL: { zh: LOG_LEVELS.join("、"), en: LOG_LEVELS.join(", ") },
};
