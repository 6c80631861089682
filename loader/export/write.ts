// Writes an export into files: whole or not at all, and never over a file that is not an export of ours.
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ExportFile } from "../../cypher/export/files.ts";
import { CommandError } from "../shell.ts";

/** Characters gathered before they are written. */
const CHUNK = 65_536;

/** The same text in larger pieces. */
export async function* inChunks(text: ExportFile["text"]): AsyncGenerator<string> {
  let chunk = "";
  for await (const piece of text) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

/** Where a file goes, and what it holds. */
export type Destination = { readonly path: string; readonly file: ExportFile };

/**
 * Writes all files beside their places first and moves them there when every one is whole; folders are made.
 * Throws a `CommandError` where something else lies in a place and `force` is not set, or nothing can be written there.
 */
export async function writeFiles(destinations: readonly Destination[], force: boolean): Promise<void> {
  const written: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, file } of destinations) await refuseOther(path, file, force);
    for (const { path, file } of destinations) {
      const from = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
      written.push({ from, to: path });
      await writeOne(from, file.text);
    }
    for (const { from, to } of written) await rename(from, to);
  } catch (error) {
    throw isSystemError(error) ? cannotWrite(error) : error;
  } finally {
    for (const { from } of written) await rm(from, { force: true }).catch(() => {});
  }
}

async function writeOne(path: string, text: ExportFile["text"]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, "wx");
  try {
    for await (const chunk of inChunks(text)) await handle.writeFile(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function refuseOther(path: string, { head }: ExportFile, force: boolean): Promise<void> {
  const there = await stat(path).catch((error: unknown) => {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    throw error;
  });
  if (there === null) return;
  if (!there.isFile())
    throw new CommandError(2, { zh: `${path} 不是文件，什么也没有写。`, en: `${path} is not a file, nothing was written.` });
  if (force || there.size === 0 || (await beginsWith(path, head))) return;
  throw new CommandError(2, {
    zh: `${path} 已有别的内容，什么也没有写：换一个地方，或加 --force 覆盖。`,
    en: `${path} holds something else, nothing was written: choose another place, or overwrite it with --force.`,
  });
}

async function beginsWith(path: string, head: string): Promise<boolean> {
  const wanted = Buffer.from(head);
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted.length), 0, wanted.length, 0);
    return bytesRead === wanted.length && buffer.equals(wanted);
  } finally {
    await handle.close();
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

function cannotWrite(error: NodeJS.ErrnoException): CommandError {
  return new CommandError(2, { zh: `写不了：${error.message}`, en: `cannot write: ${error.message}` }, { cause: error });
}
