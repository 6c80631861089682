// Words about private persons, in English.
import type { PrivateWords } from "./zh-private.ts";

const n = (count: number) => count.toLocaleString("en-GB");
const s = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;
const counted = (persons: number, entities: number, facts: number) =>
  [s(persons, "person"), ...(entities > 0 ? [`${s(entities, "entity", "entities")} that go with them`] : []), s(facts, "fact")].join(", ");

export const enPrivate: PrivateWords = {
  privacy: {
    title: "Private persons",
    leaveOut: "Leave out private persons",
    how: "Private persons are those whom an article names without an office or a byline. When this is on they, the facts about them, and whatever has no other facts appear nowhere: not in the picture, the card, search, the table or the facts beside a source; every number is as if they were not there. The article’s own text is still shown: it comes from a file that you provide.",
    kept: "Kept in this browser only; takes effect at once.",
    forced: "The server’s setting ZHAOTU_WITHOUT_PRIVATE leaves them out for everyone; it cannot be changed here.",
    left: (persons, entities, facts) => `Left out: ${counted(persons, entities, facts)}`,
    would: (persons, entities, facts) => `Would leave out: ${counted(persons, entities, facts)}`,
    counting: "The graph is large: counting…",
    none: "The graph has no such person.",
    active: "without private persons",
    honest: (persons, entities, facts) => `Without private persons (left out: ${counted(persons, entities, facts)})`,
    show: "Show private persons",
    unnamed: "one that is left out",
  },
};
