// The two lines of Neo4j Community that are tested, and how a server of each is started.

export type LineName = "5.26" | "2026";

type Edition = { readonly version: string; readonly javas: readonly number[]; readonly main: string; readonly flags: readonly string[] };

/** Exact version, the Javas that fit (best first), main class and extra flags of each line. */
export const EDITIONS: Readonly<Record<LineName, Edition>> = {
  "5.26": { version: "5.26.30", javas: [17, 21], main: "org.neo4j.server.CommunityEntryPoint", flags: [] },
  "2026": {
    version: "2026.08.1",
    javas: [25, 26, 27],
    main: "org.neo4j.server.Neo4jCommunity",
    flags: ["--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector"],
  },
};

/** Java flags that every tool of Neo4j needs. */
export const OPENS = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Settings of a test server: its own port, no HTTP, imports from an empty folder only; `more` go before them. */
export function settings(port: number, more: Readonly<Record<string, string>> = {}): string {
  const usual = [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "server.directories.import=import",
    "dbms.security.auth_enabled=true",
    "server.memory.pagecache.size=256m",
    "dbms.usage_report.enabled=false",
    "db.transaction.timeout=120s",
  ].filter((line) => !Object.hasOwn(more, line.split("=")[0] ?? ""));
  return [...usual, ...Object.entries(more).map(([name, value]) => `${name}=${value}`), ""].join("\n");
}
