// What axe finds on a page as it stands: every violation, with its place.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Violations of any weight, one line each; of a part of the page where one is named. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async (part) => (await (globalThis as unknown as { axe: { run: (part: string) => Promise<AxeResults> } }).axe.run(part)).violations,
    within,
  );
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${impact} ${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
