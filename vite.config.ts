/// <reference types="vitest/config" />
// Builds the page from web/app into dist/, and tells Vitest where the tests are.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: `${here}web/app`,
  plugins: [react()],
  build: { outDir: `${here}dist`, emptyOutDir: true },
  server: { proxy: { "/api": "http://127.0.0.1:8420" } },
  test: {
    root: here,
    include: ["tests/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
