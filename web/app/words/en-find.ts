// Words of the search and of the list of commands, in English.
import type { FindWords } from "./zh-find.ts";

const n = (count: number) => count.toLocaleString("en-GB");
const s = (count: number, one: string) => `${n(count)} ${count === 1 ? one : `${one}s`}`;

export const enFind: FindWords = {
  find: {
    said: "Said about",
    listed: (listed, total) => (listed === total ? n(total) : `${n(listed)} of ${n(total)}`),
    all: (things, facts) => (facts === 0 ? `List all ${n(things)}` : `List all: ${n(things)}, and ${s(facts, "statement")} about it`),
    draw: (things, facts) =>
      facts === 0 ? `Show just these ${n(things)}` : `Show just what was found: ${n(things)}, and what ${s(facts, "statement")} name`,
    drawAll: "Just these",
    count: (things, facts) => (facts === 0 ? `${n(things)} in all` : `${n(things)} in all, ${s(facts, "statement")} about it`),
    nearest: "Nearest names",
    reading: "Names and claims are still being read; more may follow",
    only: (kind) => `Searched in “${kind}” only.`,
    widen: (q) => `Search all kinds for “${q}”`,
    alsoSaid: "What is said was searched too.",
    hidden: "kind is hidden",
    fact: "Draw both ends and look",
  },
  palette: {
    open: "Commands",
    label: "Commands",
    placeholder: "Find a command",
    none: (q) => `No command called “${q}”`,
    count: (count) => s(count, "command"),
    groups: {
      selection: "Selection",
      picture: "Picture",
      looks: "Looks",
      filters: "Filters",
      ask: "Ask",
      leave: "Take along",
      screens: "Go to",
      saved: "Saved",
    },
    on: (name, count) => (count === 1 ? `on ${name}` : `on ${n(count)} selected`),
    menu: "Open the menu",
    side: "Open or fold the legend",
    inspector: "Open or fold the card",
    system: "Light or dark as the system",
    toExplore: "Go to Explore",
    toSettings: "Go to Settings",
    chinese: "换成中文",
    english: "Switch to English",
    selectKind: (kind) => `Select all of kind ${kind}`,
    onlyKind: (kind) => `Only ${kind}`,
    family: (hidden, name) => `${hidden ? "Show" : "Hide"} relations: ${name}`,
    article: (name) => `Only what ${name} says`,
    expand: (name) => `Expand ${name}`,
    only: "Keep only the selected",
    copyNames: "Copy the names of the selected",
  },
};
