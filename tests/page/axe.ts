// What axe finds on a page as it stands: every violation, with its place.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = { readonly run: (part: string, options: RunOptions) => Promise<AxeResults> };

/** Violations of any weight, one line each; of a part of the page where one is named. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // Of what is in order it then keeps one node a rule: nobody reads that.
    return (await axe.run(part, { resultTypes: ["violations"] })).violations;
  }, within);
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${impact} ${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
