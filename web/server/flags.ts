// What may stand on the command line of `npm start`.
import { parseArgs } from "node:util";
import type { EngineName } from "../../cypher/port.ts";

export type Flags = {
  readonly help: boolean;
  readonly open: boolean;
  readonly allowAnyone: boolean;
  /** Serve an assistant over standard input and output instead of listening. */
  readonly mcp: boolean;
  readonly lang: "zh" | "en" | null;
  readonly engine: EngineName | null;
  /** Settings given as flags; they go before the environment. */
  readonly over: Readonly<Record<string, string>>;
};

/** A command line that cannot be read; the message names what is unknown or incomplete. */
export class FlagError extends Error {
  override readonly name = "FlagError";
}

const OPTIONS = {
  help: { type: "boolean", short: "h", default: false },
  open: { type: "boolean", default: false },
  "allow-anyone": { type: "boolean", default: false },
  example: { type: "boolean", default: false },
  mcp: { type: "boolean", default: false },
  lang: { type: "string" },
  engine: { type: "string" },
  host: { type: "string" },
  port: { type: "string" },
} as const;

/** Reads the flags. Throws a `FlagError`. */
export function readFlags(args: readonly string[]): Flags {
  const values = parsed(args);
  const { engine, example, host, port, lang, mcp } = values;
  if (lang !== undefined && lang !== "zh" && lang !== "en") throw new FlagError("--lang: zh | en");
  if (engine !== undefined && engine !== "neo4j" && engine !== "embedded") throw new FlagError("--engine: neo4j | embedded");
  const over = {
    ...(host !== undefined && { HOST: host }),
    ...(port !== undefined && { PORT: port }),
    ...(example && { ZHAOTU_EXAMPLE: "1" }),
  };
  return {
    help: values.help,
    open: values.open,
    allowAnyone: values["allow-anyone"],
    mcp,
    lang: lang ?? null,
    engine: engine ?? null,
    over,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new FlagError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
