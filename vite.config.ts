/// <reference types="vitest/config" />
// Builds the page from web/app into dist/, with a stamp of its sources, and tells Vitest where the tests are.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { hashOfSources, stampBuild } from "./web/server/stamp.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Every build leaves its stamp, so that `npm start` builds only what nobody has built. Sources that change meanwhile count as not built. */
function stamped(): Plugin {
  let hash = "";
  let into = "";
  return {
    name: "zhaotu-stamp",
    apply: "build",
    configResolved: (config) => void (into = resolve(config.root, config.build.outDir)),
    buildStart: async () => void (hash = await hashOfSources(here)),
    writeBundle: { order: "post", sequential: true, handler: () => stampBuild(into, hash) },
  };
}

/**
 * The thread that answers while somebody types is built without the language's analysis of meaning, which is four fifths
 * of it and has a thread of its own.
 */
function withoutMeaning(): Plugin {
  let quick = false;
  return {
    name: "zhaotu-without-meaning",
    apply: "build",
    enforce: "pre",
    buildStart: ({ input }) => void (quick = JSON.stringify(input).includes("language-worker.ts")),
    resolveId: (source) => (quick && source.endsWith("/semanticAnalysis.js") ? "\0no-meaning" : null),
    load: (id) =>
      id === "\0no-meaning"
        ? "export const analyzeQuery = () => ({ errors: [], notifications: [], symbolTable: [] }); export const updateSignatureResolver = () => {};"
        : null,
  };
}

export default defineConfig({
  root: `${here}web/app`,
  plugins: [react(), stamped()],
  build: { outDir: `${here}dist`, emptyOutDir: true },
  // A thread loads its parts when they are first used, as the page does.
  worker: { format: "es", plugins: () => [withoutMeaning()] },
  server: { proxy: { "^/api/": "http://127.0.0.1:8420" } },
  test: {
    root: here,
    include: ["tests/**/*.test.ts"],
    environment: "node",
    setupFiles: ["tests/words.ts"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    // A page on a busy machine takes its time; a test that waits for it should not be hasty.
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
