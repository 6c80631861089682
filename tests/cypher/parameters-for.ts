// Which parameters each query of the catalogue is tried with; a query without an entry takes none.
import type { Parameters } from "../../cypher/port.ts";

const ids = (...names: string[]): Parameters[] => names.map((id) => ({ id }));

/** For the made-up graph: things of every sort, hub and circle, and an id that nothing has. */
export const MADE_UP_PARAMETERS: Readonly<Record<string, readonly Parameters[]>> = {
  "best-connected": [{ limit: 5 }, { limit: 3000 }],
  "links-among": [{ ids: ["furnace", "glass-works", "hub", "spoke-0", "spoke-1", "nobody"] }, { ids: [] }],
  things: [{ ids: ["furnace", "hub", "nobody", "demo-2025", "t-output", "furnace"] }, { ids: [] }],
  thing: ids("lake-city", "visitors", "furnace", "alone", "t-output", "demo-2025", "nobody"),
  "links-of": ids("sand-mine", "hub", "demo-2025", "alone", "nobody"),
  neighbours: [
    { id: "hub", limit: 20, shown: ["spoke-0", "spoke-5"] },
    { id: "hub", limit: 5000, shown: [] },
    { id: "sand-mine", limit: 5, shown: [] },
    { id: "alone", limit: 5, shown: [] },
  ],
  "neighbour-count": ids("hub", "sand-mine", "alone", "nobody"),
  joining: [{ ids: ["furnace", "glass-works", "spoke-0", "nobody"] }, { ids: ["hub"] }, { ids: [] }],
  search: [
    { q: "湖城", limit: 5 },
    { q: "小", limit: 10 },
    { q: "THE", limit: 10 },
    { q: "独", limit: 3 },
    { q: "dú", limit: 3 },
    { q: "O'Hara \"x", limit: 3 },
    { q: "不在", limit: 3 },
    { q: "the", kinds: ["Project", "Place"], limit: 10 },
    { q: "the", kinds: ["Brand"], limit: 10 },
  ],
  "search-kinds": [{ q: "小" }, { q: "the" }, { q: "不在" }],
  "targets-of": ids("furnace", "lake-city", "output", "t-aim", "demo-2026", "alone", "nobody"),
  "targets-of-year": [{ year: 2026 }, { year: 2030 }],
  "observations-of": ids("output", "glass-works", "o-growth", "alone"),
  "targets-about": [{ ids: ["furnace", "lake-city", "glass-works", "nobody"] }, { ids: [] }],
  "observations-about": [{ ids: ["furnace", "lake-city", "glass-works", "alone"] }, { ids: [] }],
  "due-by": [{ date: "2026-12-31" }, { date: "2026-06-30" }, { date: "2020-01-01" }],
  "promises-without-trace": [
    { a: "demo-2025", b: "demo-2026" },
    { a: "demo-2026", b: "demo-2025" },
    { a: "demo-2025", b: "nobody" },
  ],
  "unannounced-figures": [
    { a: "demo-2025", b: "demo-2026" },
    { a: "demo-2026", b: "demo-2025" },
    { a: "nobody", b: "demo-2026" },
  ],
  "unannounced-things": [
    { a: "demo-2026", b: "demo-2025" },
    { a: "demo-2025", b: "demo-2026" },
  ],
  "spans-of-article": [{ article: "demo-2025" }, { article: "demo-2026" }, { article: "nobody" }],
  resolve: [{ text: "hub" }, { text: "湖城玻璃" }, { text: "the HUB" }, { text: "小集3" }, { text: "nobody" }],
  "places-of": ids("lake-city", "hub", "alone"),
  "private-links": [{ things: ["villager", "orchard", "o-age", "nobody"] }, { things: [] }],
  needs: ids("furnace", "bureau", "alone", "nobody"),
  dependents: ids("lake-city", "furnace", "glass"),
  dependencies: [
    { ids: ["furnace", "nobody"] },
    { ids: ["sand-mine", "bureau"], doers: true, without: [] },
    { ids: ["furnace"], doers: false, without: ["REQUIRES", "DEVELOPS"] },
    { ids: [] },
  ],
  why: [
    { from: "furnace", to: "bureau", limit: 10 },
    { from: "furnace", to: "glass", limit: 1 },
    { from: "sand-mine", to: "lake-city" },
    { from: "alone", to: "nobody" },
    { from: "furnace", to: "furnace" },
  ],
  "on-every-chain": [
    { from: "furnace", to: "glass" },
    { from: "furnace", to: "bureau" },
    { from: "sand-mine", to: "lake-city" },
    { from: "alone", to: "nobody" },
    { from: "furnace", to: "furnace" },
  ],
  circles: ids("furnace", "sand-mine", "bureau", "nobody"),
  startable: [
    { ids: ["furnace", "power-line", "sand-mine", "glass", "bureau", "t-output", "nobody"], done: ["furnace", "nobody"] },
    { ids: [] },
  ],
  gaps: [{ ids: [] }, { ids: ["furnace", "t-aim", "glass-park", "nobody"] }],
};
