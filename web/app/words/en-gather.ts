// Words about a graph that is gathered because it is too large, in English.
import type { GatherWords } from "./zh-gather.ts";

const n = (count: number) => count.toLocaleString("en-GB");
const s = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

export const enGather: GatherWords = {
  gather: {
    menu: "Menu of a gathered group",
    label: "Gathered",
    count: (things, groups) => `${n(things)} gathered as ${s(groups, "group", "groups")}`,
    alone: (count) => `${n(count)} drawn on their own`,
    hidden: (count) => `${n(count)} of hidden kinds`,
    why: (most) => `At most ${n(most)} are drawn at once, the rest is gathered; open a group to see into it.`,
    by: "Gather by",
    ways: { kind: "kind", place: "place", community: "community" },
    wayHow: {
      kind: "All of one kind are one group",
      place: "The nearest place that a thing lies in or belongs to; the others are “No place”",
      community: "What is closely joined is one group, called by its best-connected members",
    },
    filters: "Filters of kinds and of families of relations hold for groups too; all others only for what is drawn on its own.",
    opened: "Open groups",
    close: (name) => `Gather ${name} again`,
    noRoom: (count) => `${s(count, "group", "groups")} had no room and stay gathered: gather others again first.`,
    card: (count) => `${n(count)} gathered`,
    inside: (count) => `${s(count, "relation", "relations")} inside`,
    outside: (count) => `${n(count)} to the outside`,
    more: "What is left over",
    kinds: "Kinds in it",
    largest: "Most facts",
    open: "Open",
    opens: {
      things: "Open: draw its entities",
      kind: "Open: part it by kind",
      place: "Open: part it by place",
      community: "Open: part it by community",
    },
    draw: (count) => `Draw the ${n(count)} largest`,
    list: "Show as table",
    outer: "Gather the group around it again",
    listed: (shown, total) =>
      shown === total ? `A gathered group of ${n(total)}` : `A gathered group, the first ${n(shown)} of ${n(total)}`,
    tooMany: (most) =>
      `The whole graph is too large to list: at most ${n(most)} at once. Gather everything and list one group; for all of the data use “Export”.`,
    everything: "Gather everything",
    at: (name, kinds) => `Gathered group, ${name}, ${s(kinds, "kind", "kinds")}`,
    status: (things, groups) => `gathered: ${n(things)} as ${s(groups, "group", "groups")}`,
    reading: "Gathering…",
  },
};
