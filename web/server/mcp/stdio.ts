// The assistant's door over standard input and output: nothing but its messages goes out there.
import type { Readable, Writable } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { apiOf } from "./api.ts";
import { mcpServer } from "./server.ts";
import type { Lang } from "./words.ts";

type Asked = { readonly fetch: (request: Request) => Response | Promise<Response>; readonly version: string; readonly lang: Lang };

/** Serves until the client leaves. */
export async function serveAssistant({ fetch, version, lang }: Asked, input: Readable, output: Writable): Promise<void> {
  const server = mcpServer(apiOf(fetch, null), version, lang);
  const left = new Promise<void>((resolve) => {
    for (const sign of ["end", "close", "error"]) input.once(sign, () => resolve());
    // Whoever reads may be gone before the input ends.
    for (const sign of ["close", "error"]) output.once(sign, () => resolve());
    Object.assign(server.server, { onclose: () => resolve() });
  });
  await server.connect(new StdioServerTransport(input, output));
  await left;
  await server.close();
}
