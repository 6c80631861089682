// Listens, and stops so that nothing is cut off: no new requests, those under way finish, then the line is closed.
import type { AddressInfo, Socket } from "node:net";
import { Server } from "node:http";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";

type Fetch = (request: Request, line: HttpBindings) => Response | Promise<Response>;
export type Listening = { readonly host: string; readonly port: number; readonly stop: (graceMs: number) => Promise<void> };

/** Lines open at once, of all and of one address. A browser opens six, behind a proxy that speaks HTTP/2 one. */
const LINES = 1000;
const LINES_OF_ONE = 64;
/** What a line may cost. */
type Lines = {
  /** Addresses that may open any number of lines. */
  readonly mayHaveMany: (address: string) => boolean;
  /** A line on which nothing moves is closed after this time, if it is the other end that keeps it waiting. */
  readonly stillMs: number;
  /** A request has to be here within this time, its headers within a third of it. */
  readonly senderMs: number;
};
const USUAL_LINES: Lines = { mayHaveMany: () => true, stillMs: 20_000, senderMs: 30_000 };

/** Listens on an address. Rejects with the system's error (`EADDRINUSE`, `EADDRNOTAVAIL`, `EACCES`). */
export async function listen(fetch: Fetch, host: string, port: number, lines: Partial<Lines> = {}): Promise<Listening> {
  const { mayHaveMany, stillMs, senderMs } = { ...USUAL_LINES, ...lines };
  const server = createAdaptorServer({
    fetch: (request, line) => fetch(request, line as HttpBindings),
    overrideGlobalObjects: false,
    serverOptions: {
      // How often slow senders are looked for.
      connectionsCheckingInterval: Math.min(2000, senderMs / 3),
      requestTimeout: senderMs,
      headersTimeout: senderMs / 3,
      // Room for the address and all headers of a request.
      maxHeaderSize: 16 * 1024,
    },
  });
  if (!(server instanceof Server)) throw new TypeError("expected a plain HTTP server");
  server.keepAliveTimeout = 10_000;
  server.maxHeadersCount = 100;
  server.maxConnections = LINES;
  server.maxRequestsPerSocket = 10_000;
  limitLines(server, mayHaveMany);
  closeStillLines(server, stillMs);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return { host, port: address.port, stop: (graceMs) => stop(server, graceMs) };
}

/** No address takes all lines. */
function limitLines(server: Server, mayHaveMany: (address: string) => boolean): void {
  const open = new Map<string, number>();
  server.on("connection", (socket) => {
    const address = socket.remoteAddress ?? "";
    const now = (open.get(address) ?? 0) + 1;
    open.set(address, now);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (now > LINES_OF_ONE && !mayHaveMany(address.replace(/^::ffff:/, ""))) socket.destroy();
  });
}

/** Closes lines whose reader takes nothing of what is there, and those on which nothing is asked. An answer that is still being worked out is waited for. */
function closeStillLines(server: Server, stillMs: number): void {
  const working = new WeakMap<Socket, number>();
  server.on("request", ({ socket }, response) => {
    working.set(socket, (working.get(socket) ?? 0) + 1);
    response.once("close", () => working.set(socket, (working.get(socket) ?? 1) - 1));
  });
  server.setTimeout(stillMs, (socket: Socket) => {
    if (socket.writableLength > 0 || (working.get(socket) ?? 0) === 0) socket.destroy();
  });
}

async function stop(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  // Connections that finish their request while we wait would stay open for the next one.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearTimeout(late);
  clearInterval(idle);
}

/** The address a person opens: `http://127.0.0.1:8420`. A server that listens everywhere is reached by its own name. */
export function urlOf({ host, port }: { host: string; port: number }): string {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
