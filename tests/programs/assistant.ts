// An assistant: the official SDK's client over stdio on the real `zhaotu mcp`, keeping whatever else comes out of it.
import { PassThrough } from "node:stream";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { Stream } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { SETTINGS } from "../../data/files/settings.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

type Answer = { readonly isError: boolean; readonly text: string; readonly told: Record<string, unknown> };
export type Assistant = {
  readonly client: Client;
  readonly stderr: () => string;
  readonly pid: number | null;
  /** Calls a tool; the structured answer has been checked against the tool's own schema by the client. */
  readonly call: (name: string, args: Record<string, unknown>) => Promise<Answer>;
  /** The text of a resource. */
  readonly read: (uri: string) => Promise<string>;
};

/** The settings of a process that has only these. */
export function onlyThese(env: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  const unset = Object.fromEntries(SETTINGS.map(({ name }) => [name, ""]));
  return { ...unset, PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), LANG: "C.UTF-8", ZHAOTU_OWN: "coverage/no-own", ...env };
}

/** Starts `zhaotu mcp` and connects. */
export async function assistant(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Assistant> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--import", "tsx", "loader/main.ts", "mcp", ...args],
    cwd: ROOT,
    env: onlyThese(env),
    stderr: "pipe",
  });
  let said = "";
  const errors: Stream = transport.stderr ?? new PassThrough();
  errors.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const strange: Error[] = [];
  const client = new Client({ name: "test", version: "1" });
  Object.assign(client, { onerror: (error: Error) => strange.push(error) });
  await client.connect(transport);
  // What is no message of the protocol would be told to `onerror`.
  await client.listTools();
  return {
    client,
    stderr: () => said,
    pid: transport.pid,
    call: async (name, given) => {
      const answer = await client.callTool({ name, arguments: given });
      expect(strange).toEqual([]);
      const [part] = answer.content as { type: string; text: string }[];
      return {
        isError: answer.isError === true,
        text: part?.text ?? "",
        told: (answer.structuredContent ?? {}) as Record<string, unknown>,
      };
    },
    read: async (uri) => {
      const [content] = (await client.readResource({ uri })).contents;
      return content && "text" in content ? content.text : "";
    },
  };
}
