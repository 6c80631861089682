// The table of settings in the README, made from their schema.
import { SETTINGS } from "../data/files/settings.ts";

const START = "<!-- settings -->";
const END = "<!-- /settings -->";

const cell = (text: string) => text.replaceAll("|", "\\|");

/** A Markdown table: variable, default, meaning in English and Chinese. */
export function settingsTable(): string {
  const rows = SETTINGS.map(
    ({ name, fallback, en, zh }) => `| \`${name}\` | ${fallback === null ? "–" : `\`${fallback}\``} | ${cell(en)} | ${cell(zh)} |`,
  );
  return ["| setting | default | meaning | 含义 |", "|---|---|---|---|", ...rows].join("\n");
}

/** The README with the table in its place. Throws where the marks are missing. */
export function withSettings(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} … ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${settingsTable()}\n\n${readme.slice(end)}`;
}
