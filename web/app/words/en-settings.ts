// Words of the settings, in English.
import type { SettingsWords } from "./zh-settings.ts";

const n = (count: number) => count.toLocaleString("en-GB");

export const enSettings: SettingsWords = {
  prefs: {
    contents: "Contents",
    linkTo: (name) => `Link to “${name}”`,
    names: "Language of names",
    namesHow: "Names on the canvas, on cards and in tables. What has no English name keeps its Chinese one.",
    namesPage: "As the page",
    density: "Names on the canvas",
    densityHow: "What is selected, hovered or pinned always has its name.",
    densities: { few: "Few", usual: "Usual", many: "Many" },
    motion: "Motion",
    motionHow: "Off: layouts and moves are there at once.",
    motionSystem: "As the system",
    motionNone: "Off",
    letters: "Single keys",
    lettersOn: "Keys of a single character act",
    lettersHow:
      "Off: letters, digits and punctuation do nothing; arrows, Tab, Enter, Space, Esc and keys with Ctrl act as before. Helps with speech input and screen readers.",
    kept: "Kept in this browser only, in force at once.",
    user: "Database",
    engineHow: "NEO4J_URI decides on the engine when the server starts; here it is only shown.",
    limitsHow: "The page decides on these limits; they are kept in this browser and have no environment variable.",
    limitNames: {
      firstPicture: "Entities in the first picture",
      expand: "One expansion, or one “Next”",
      searchRows: "Search results listed first",
      tableRows: "Rows on a page of the table",
    },
    limitWhere: {
      firstPicture: "When the page opens; the corner below left says how many are not drawn",
      expand: "On double-click, E, or “Next”",
      searchRows: "In the search box above; “List all” is its last row",
      tableRows: "Under the table, where its pages are",
    },
    usual: (value) => `usually ${n(value)}`,
    range: (least, most) => `${n(least)} to ${n(most)}`,
    back: "Use the usual one",
    fixed: (rows, seconds) =>
      `Two more are fixed: at most ${n(rows)} search results when all are listed; the server waits ${n(seconds)} seconds for the database, then stops and says so.`,
    about: "About",
    data: "Version of the data",
    revision: (revision) => `Load number ${n(revision)}`,
    newest: (date) => `newest article of ${date}`,
    derived: "Derived data",
    factsOf: (year) => `Facts of the ${year} article`,
    vocabulary: "Vocabulary",
    vocabularyHow: "Each relation is defined here once: its words in both directions, and who needs whom.",
    relation: "Relation",
    forward: "Read from its start",
    backward: "Read from its end",
    sense: "Dependency",
    count: "Number",
    senses: { start: "start needs end", end: "end needs start", some: "depends on the kinds", none: "–" },
    notices: "Third-party licences",
  },
};
