// One question for each part of a briefing, on the made-up prefecture, and a reader of its pages.
import { readFileSync } from "node:fs";
import type { BriefOf, Lang } from "../../cypher/brief/asked.ts";
import { briefingOf } from "../../cypher/brief/brief.ts";
import type { BriefFacts } from "../../cypher/brief/facts.ts";

export const NET = { doers: false, statedOnly: false, without: [] } as const;
export const LANGS = ["zh", "en"] as const;

export const BRIEFS = {
  depend: { is: "depend", asked: { of: ["battery-plant"], way: "both", depth: null, contains: false, ...NET } },
  why: { is: "why", asked: { a: "t41-battery-output", b: "cangping-bridge", contains: null, ...NET } },
  order: { is: "order", asked: { of: ["battery-plant"], way: "needs", ...NET } },
  "what-if": { is: "what-if", asked: { suppose: [{ id: "cangping-bridge", mark: "delayed", months: 6 }], ...NET } },
  targets: { is: "targets", asked: { known: null, choice: {}, order: "deadline", grouped: "status" } },
  calendar: { is: "calendar", asked: { known: null, today: null, until: null } },
  between: { is: "between", asked: { a: "jichuan-2041-02", b: "jichuan-2043-06" } },
  conflicts: { is: "conflicts", asked: { between: null } },
} as const satisfies { [K in BriefOf["is"]]: BriefOf & { is: K } };
export const ALL: readonly BriefOf[] = Object.values(BRIEFS);

/** A briefing as everything but the question is usual. */
export function made(
  facts: BriefFacts,
  of: BriefOf,
  lang: Lang,
  more: { texts?: ReadonlyMap<string, string>; link?: string } = {},
): string {
  const wish = { of, lang, day: "2044-01-02", link: more.link ?? "", texts: more.texts ?? new Map<string, string>(), leftOut: () => false };
  return briefingOf(facts, wish).html;
}

/** The words of a page or a part of it, without markup. */
export function wordsIn(html: string): string {
  return html
    .replaceAll(/<style>[^]*?<\/style>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'")
    .replaceAll(/\s+/g, " ");
}

/** The parts of a page under their headings. */
export function sectionsOf(html: string): ReadonlyMap<string, string> {
  return new Map(
    [...html.matchAll(/<section[^>]*><h2>(.*?)<\/h2>([^]*?)<\/section>/g)].map(([, heading = "", body = ""]) => [heading, body]),
  );
}

/** Rows of a part that are no headings. */
export const rowsIn = (body: string | undefined): string[] => (body ?? "").match(/<tr><td[^]*?<\/tr>/g) ?? [];

/** The texts of the made-up articles. */
export function exampleTexts(facts: BriefFacts): ReadonlyMap<string, string> {
  const text = (id: string) => readFileSync(new URL(`../../data/example/texts/${id}.txt`, import.meta.url), "utf8");
  return new Map(facts.articles.map(({ id }) => [id, text(id)]));
}
