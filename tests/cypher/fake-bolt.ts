// A server that greets like a Neo4j of a given age: enough of Bolt to be told that it is too old.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

const HELLO = 0x01;
const RUN = 0x10;

const tiny = (text: string) => Buffer.concat([Buffer.from([0xd0, Buffer.byteLength(text)]), Buffer.from(text)]);
const map = (entries: readonly (readonly [string, Buffer])[]) =>
  Buffer.concat([Buffer.from([0xa0 | entries.length]), ...entries.flatMap(([key, value]) => [tiny(key), value])]);

function success(fields: Buffer): Buffer {
  const message = Buffer.concat([Buffer.from([0xb1, 0x70]), fields]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(message.length);
  return Buffer.concat([size, message, Buffer.from([0, 0])]);
}

function answer(kind: number, agent: string): Buffer {
  if (kind === HELLO)
    return success(
      map([
        ["server", tiny(agent)],
        ["connection_id", tiny("fake-1")],
      ]),
    );
  return success(kind === RUN ? map([["fields", Buffer.from([0x90])]]) : map([]));
}

/**
 * Listens on a free port of 127.0.0.1.
 * @param agent what it says it is, e.g. `Neo4j/4.4.40`; null refuses every version of Bolt
 */
export async function fakeBolt(agent: string | null): Promise<{ uri: string; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    let greeted = false;
    let rest = Buffer.alloc(0);
    socket.on("data", (data: Buffer) => {
      rest = Buffer.concat([rest, data]);
      if (!greeted) {
        if (rest.length < 20) return;
        greeted = true;
        rest = rest.subarray(20);
        socket.write(Buffer.from(agent === null ? [0, 0, 0, 0] : [0, 0, 4, 4]));
      }
      for (; rest.length >= 2;) {
        const size = rest.readUInt16BE(0);
        if (rest.length < size + 2) return;
        if (size > 0 && agent !== null) socket.write(answer(rest[3] ?? 0, agent));
        rest = rest.subarray(size + 2);
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { uri: `bolt://127.0.0.1:${port}`, close };
}
