// A line of bytes to a server: what no well-behaved client would send.
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export type RawLine = {
  readonly socket: Socket;
  readonly send: (bytes: string | Uint8Array) => void;
  /** All that has come so far. */
  readonly heard: () => string;
  /** Resolves when the other end has closed the line. */
  readonly closed: Promise<void>;
};

/** Opens a line. `reading` false: whatever the server sends stays in the machine's buffers. */
export async function rawLine(url: string, reading = true): Promise<RawLine> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.on("error", () => undefined);
  if (reading) socket.on("data", (bytes: Buffer) => (text += bytes.toString("latin1")));
  else socket.pause();
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  return { socket, send: (bytes) => void (socket.destroyed || socket.write(bytes)), heard: () => text, closed };
}

/** The status line that a request of these bytes gets; "" where the line is closed without a word. */
export async function statusOf(url: string, request: string | Uint8Array): Promise<string> {
  const line = await rawLine(url);
  line.send(request);
  for (let tries = 0; tries < 500 && !line.heard().includes("\r\n") && !line.socket.destroyed; tries++) await wait(10);
  line.socket.destroy();
  return /^HTTP\/1\.1 (\d{3})/.exec(line.heard())?.[1] ?? "";
}
