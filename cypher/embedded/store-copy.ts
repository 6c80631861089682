// A copy of the store in a folder of its own: what a stranger's query runs on. The store itself is never opened for it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WriteStep } from "../port.ts";
import { EngineProcess } from "./engine-process.ts";

/** What is copied: it names its state and saves itself to a file. */
export type CopySource = { readonly state: () => Promise<string>; readonly saveCopy: (path: string) => Promise<void> };
export type StoreCopy = { readonly folder: string; readonly path: string; readonly remove: () => void };

/** Copies a store, and changes the copy by `mend` before anybody reads it. */
export async function copyStore(source: CopySource, mend: (() => Promise<readonly WriteStep[]>) | null): Promise<StoreCopy> {
  const folder = mkdtempSync(join(tmpdir(), "zhaotu-console-"));
  const path = join(folder, "store");
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    await source.saveCopy(path);
    if (mend) await change(path, folder, await mend());
    return { folder, path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function change(path: string, folder: string, steps: readonly WriteStep[]): Promise<void> {
  const engine = new EngineProcess(path);
  try {
    await engine.ask({ do: "open", path, readOnly: false, temporary: folder });
    await engine.ask({ do: "write", steps });
    await engine.ask({ do: "compact" });
    await engine.ask({ do: "close" });
    await engine.ended();
  } finally {
    if (!engine.gone) await engine.kill();
  }
}
