// The engine's native binary: loading it, and one clear sentence where this machine has none.
import type { GrafeoDB } from "@grafeo-db/js";
import { EngineFault } from "./faults.ts";

/** The part of the module that we use. */
export type Engine = { readonly GrafeoDB: Pick<typeof GrafeoDB, "create" | "openReadOnly"> };

const BUILT = ["darwin-arm64", "darwin-x64", "linux-arm64-gnu", "linux-arm64-musl", "linux-x64-gnu", "win32-x64-msvc"];

/** Name of the platform's build, as in `@grafeo-db/js-<name>`. */
export function platformName(platform: string, arch: string, glibc: boolean): string {
  const libc = platform === "linux" ? (glibc ? "-gnu" : "-musl") : platform === "win32" ? "-msvc" : "";
  return `${platform}-${arch}${libc}`;
}

/** The way out where the binary is missing: which package to add, or Neo4j. */
export function missingBinary(name: string): string {
  return BUILT.includes(name)
    ? `the embedded engine's binary is not installed: add the package @grafeo-db/js-${name} (same version as @grafeo-db/js), or set NEO4J_URI to use Neo4j`
    : `the embedded engine has no build for ${name}: set NEO4J_URI to use Neo4j`;
}

/**
 * Loads the engine. Throws `no-binary` where its native part is not there or cannot be loaded.
 * @param load imports the module
 */
export async function loadEngine(load: () => Promise<{ default: Engine }>): Promise<Engine> {
  try {
    return (await load()).default;
  } catch (error) {
    throw new EngineFault("no-binary", missingBinary(platformName(process.platform, process.arch, hasGlibc())), { cause: error });
  }
}

function hasGlibc(): boolean {
  const report: unknown = process.report.getReport();
  return JSON.stringify(report).includes("glibcVersionRuntime");
}
