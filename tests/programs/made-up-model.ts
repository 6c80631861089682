// A made-up model: a local server that speaks like an OpenAI-compatible one and says what the test wants.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Asked = { readonly path: string; readonly authorization: string | undefined; readonly body: string };
export type MadeUpModel = { readonly url: string; readonly asked: Asked[]; readonly stop: () => Promise<void> };

/** Serves what `answer` does with each request. */
export async function madeUpModel(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<MadeUpModel> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization, body });
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/v1`, asked, stop };
}

/** An answer as such servers give it. */
export function saying(content: string): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ id: "x", object: "chat.completion", choices: [{ index: 0, message: { role: "assistant", content } }] }));
  };
}
