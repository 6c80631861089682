// The settings of Neo4j that the files for people give it: compose.yaml, .compose/console.yaml and .compose/console.conf.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
// knip reads YAML, too.
const { parse } = createRequire(require.resolve("knip"))("yaml") as { parse: (text: string, options: object) => unknown };

type Service = {
  readonly image?: string;
  readonly user?: string;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly build?: { readonly dockerfile: string };
};
export type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks?: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
};

/** A compose file, read strictly. */
export function composeIn(file: string): Compose {
  return parse(readFileSync(join(ROOT, file), "utf8"), { strict: true, uniqueKeys: true }) as Compose;
}

type Settings = Record<string, string>;

/** What the image makes of a service's variables: `NEO4J_a_b__c` is `a.b_c`. */
export function settingsOf(service: Service | undefined): Settings {
  const given = Object.entries(service?.environment ?? {}).filter(([name]) => name.startsWith("NEO4J_") && name !== "NEO4J_AUTH");
  return Object.fromEntries(
    given.map(([name, value]) => [name.slice(6).replaceAll("__", "\0").replaceAll("_", ".").replaceAll("\0", "_"), value]),
  );
}

/** The settings of a neo4j.conf. */
export function settingsIn(file: string): Settings {
  const rows = readFileSync(join(ROOT, file), "utf8").split("\n");
  const said = rows.filter((row) => row !== "" && !row.startsWith("#")).map((row) => /^([^=]+)=(.*)$/.exec(row) ?? []);
  return Object.fromEntries(said.map(([, name = "", value = ""]) => [name, value]));
}

/** For a server of the tests: its own port and folders. */
export function forTests(settings: Settings): Settings {
  const here = Object.entries(settings).filter(([name]) => !/address$|^server\.memory\.heap|^server\.jvm/.test(name));
  return { ...Object.fromEntries(here), "server.directories.import": "import" };
}
