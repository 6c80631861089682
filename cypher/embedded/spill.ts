// The folder that the engine makes in the system's temporary one for a store opened for reading, and leaves behind.
import { readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Removes what the engine's process of this id left; nothing of processes that still run. */
export function sweepSpill(pid: number): void {
  const left = new RegExp(`^grafeo-.*-${pid}-[0-9a-f]+\\.spill$`);
  try {
    for (const name of readdirSync(tmpdir())) if (left.test(name)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  } catch {
    // A temporary folder that cannot be read or cleaned is the system's to tidy.
  }
}
