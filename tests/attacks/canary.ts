// What an attack would touch if it came through: a listener that nobody may call, and a file that nobody may read.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Canary = {
  /** An address of the listener. */
  readonly url: string;
  readonly file: string;
  /** What stands in the file, and nowhere else. */
  readonly secret: string;
  /** How often the listener was called. */
  readonly calls: () => number;
  readonly fileIsWhole: () => Promise<boolean>;
  readonly end: () => Promise<void>;
};

/** Sets up a canary of one's own. */
export async function canary(): Promise<Canary> {
  const folder = await mkdtemp(join(tmpdir(), "zhaotu-canary-"));
  const file = join(folder, "canary.csv");
  const secret = `canary${randomBytes(12).toString("hex")}`;
  await writeFile(file, `${secret}\n`);
  let calls = 0;
  const listener = createServer((socket) => {
    calls++;
    socket.on("error", () => undefined).end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/canary`,
    file,
    secret,
    calls: () => calls,
    fileIsWhole: async () => (await readFile(file, "utf8")) === `${secret}\n`,
    end: async () => {
      listener.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
