// Builds the page where the sources are newer than dist/, and reads it.
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runNode, type Outcome } from "./child.ts";
import { readPage, type Page } from "./page.ts";
import { hashOfSources, isBuilt } from "./stamp.ts";

const TRIES = 5;

/**
 * The page of these sources, built first where need be. `null` where there is none and the builder failed; `say` tells of
 * a build. It is built aside and put in place whole, so that several servers may start at once;
 * the builder leaves the stamp.
 */
export async function builtPage(
  root: string,
  build: (into: string) => Promise<Outcome>,
  say: { building: () => void; failed: (output: string) => void },
): Promise<Page | null> {
  const dist = join(root, "dist");
  const hash = await hashOfSources(root);
  if (!(await isBuilt(dist, hash))) {
    say.building();
    const aside = join(root, ".zhaotu", `page-${process.pid}`);
    const { code, output } = await build(aside);
    if (code !== 0) say.failed(output);
    const page = code === 0 ? await readPage(aside) : null;
    if (page) await patiently(() => putInPlace(aside, dist));
    await rm(aside, { recursive: true, force: true });
    if (page) return page;
  }
  return existsSync(join(dist, "index.html")) ? patiently(() => readPage(dist)) : null;
}

async function putInPlace(aside: string, dist: string): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  await rename(aside, dist);
}

/** Another server may be putting its own build in place at this very moment. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= TRIES) throw error;
      await wait(100 * tries);
    }
  }
}

/** Runs the builder in a process of its own, always for readers: what surrounds it may be set to another mode, which would double the page. */
export function runBuilder(
  root: string,
  into: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<Outcome> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  return runNode([vite, "build", "--outDir", into, "--emptyOutDir", "--logLevel", "warn"], {
    cwd: root,
    env: { ...env, NODE_ENV: "production" },
    signal,
  });
}
