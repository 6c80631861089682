// What the values of settings look like, for the message that refuses another.

export const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** What the value of a variable should look like, for the message that refuses another. */
export const WANTED: Readonly<Record<string, { zh: string; en: string }>> = {
  NEO4J_URI: { zh: "形如 neo4j://主机:7687 或 bolt://主机:7687", en: "like neo4j://host:7687 or bolt://host:7687" },
  NEO4J_DATABASE: { zh: "3 至 63 个字母、数字、点或横线，以字母开头", en: "3 to 63 letters, digits, dots or hyphens, a letter first" },
  HOST: { zh: "一个地址或主机名，如 127.0.0.1", en: "an address or host name such as 127.0.0.1" },
  PORT: { zh: "0 到 65535 的整数", en: "an integer from 0 to 65535" },
  ZHAOTU_TOKEN: { zh: "至少 16 个可见的 ASCII 字符，不含空格", en: "at least 16 visible ASCII characters without blanks" },
  ZHAOTU_PROXIES: { zh: "地址或网段，如 10.0.0.5,192.168.0.0/24", en: "addresses or nets such as 10.0.0.5,192.168.0.0/24" },
  ZHAOTU_READ_MB: { zh: "1 到 16 的整数", en: "an integer from 1 to 16" },
  ZHAOTU_EXAMPLE: { zh: "1 或 0", en: "1 or 0" },
  ZHAOTU_WITHOUT_PRIVATE: { zh: "1 或 0", en: "1 or 0" },
  ZHAOTU_DRAWN_AT_ONCE: { zh: "20 到 999999 的整数", en: "an integer from 20 to 999999" },
  ZHAOTU_CYPHER_MS: { zh: "100 到 600000 的整数", en: "an integer from 100 to 600000" },
  ZHAOTU_CYPHER_ROWS: { zh: "1 到 1000000 的整数", en: "an integer from 1 to 1000000" },
  ZHAOTU_CYPHER_MOST_ROWS: { zh: "1 到 1000000 的整数", en: "an integer from 1 to 1000000" },
  ZHAOTU_CYPHER_MB: { zh: "64 到 65536 的整数", en: "an integer from 64 to 65536" },
  ZHAOTU_CONSOLE_URI: { zh: "形如 neo4j://主机:7687 或 bolt://主机:7687", en: "like neo4j://host:7687 or bolt://host:7687" },
  ZHAOTU_CONSOLE_DATABASE: {
    zh: "3 至 63 个字母、数字、点或横线，以字母开头",
    en: "3 to 63 letters, digits, dots or hyphens, a letter first",
  },
  ZHAOTU_LLM_URL: { zh: "形如 https://主机/v1", en: "like https://host/v1" },
  ZHAOTU_LLM_KEY: { zh: "可见的 ASCII 字符，不含空格", en: "visible ASCII characters without blanks" },
  ZHAOTU_LOG_LEVEL: { zh: LOG_LEVELS.join("、"), en: LOG_LEVELS.join(", ") },
};
