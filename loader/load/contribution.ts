// What each article says on one edge, and the edge that all of them make together.
import type { Basis } from "../../data/model/quantity.ts";
import { compareEvidence, parseEvidence } from "../../data/model/locator.ts";
import { present, textList, textOf, type Properties } from "./state.ts";

/** One article's part in an edge. Texts are '' where it says nothing of the sort. */
export type Contribution = {
  readonly article: string;
  readonly evidence: readonly string[];
  readonly basis: Basis;
  readonly claimZh: string;
  readonly claimEn: string;
  readonly uncertain: string;
  readonly uncertainEn: string;
  readonly anyOf: string;
};

/** A contribution without claim or doubt, as the fields of a figure or mention make it. */
export function plainContribution(article: string, evidence: readonly string[]): Contribution {
  return { article, evidence, basis: "stated", claimZh: "", claimEn: "", uncertain: "", uncertainEn: "", anyOf: "" };
}

/**
 * Properties of the edge that these contributions make. `order` sorts articles (by date, then id): the first that has
 * a claim, a doubt or a group decides its wording; stated beats implied. The order of loading never shows.
 */
export function mergeContributions(contributions: readonly Contribution[], order: (a: string, b: string) => number): Properties {
  const sorted = contributions.toSorted((a, b) => order(a.article, b.article));
  const claim = sorted.find(({ claimZh, claimEn }) => claimZh !== "" || claimEn !== "");
  const doubt = sorted.find(({ uncertain, uncertainEn }) => uncertain !== "" || uncertainEn !== "");
  const group = sorted.find(({ anyOf }) => anyOf !== "");
  const parallel = (field: keyof Contribution) =>
    sorted.some((one) => one[field] !== "") ? sorted.map((one) => String(one[field])) : null;
  return present({
    evidence: [...new Set(sorted.flatMap(({ evidence }) => evidence))].toSorted(compareEvidence),
    articles: sorted.map(({ article }) => article),
    basis: sorted.some(({ basis }) => basis === "stated") ? "stated" : "implied",
    bases: sorted.map(({ basis }) => basis),
    claimZh: claim?.claimZh || null,
    claimEn: claim?.claimEn || null,
    claimsZh: parallel("claimZh"),
    claimsEn: parallel("claimEn"),
    uncertain: doubt?.uncertain || null,
    uncertainEn: doubt?.uncertainEn || null,
    doubts: parallel("uncertain"),
    doubtsEn: parallel("uncertainEn"),
    anyOf: group?.anyOf || null,
    groups: parallel("anyOf"),
  });
}

/** The contributions that an edge was made of: the other way round. */
export function contributionsOf(properties: Properties): Contribution[] {
  const evidence = textList(properties, "evidence");
  const lists = ["bases", "claimsZh", "claimsEn", "doubts", "doubtsEn", "groups"].map((name) => textList(properties, name));
  const [bases = [], claimsZh = [], claimsEn = [], doubts = [], doubtsEn = [], groups = []] = lists;
  return textList(properties, "articles").map((article, index) => ({
    article,
    evidence: evidence.filter((place) => parseEvidence(place)?.article === article),
    basis: (bases[index] ?? textOf(properties, "basis")) === "implied" ? "implied" : "stated",
    claimZh: claimsZh[index] ?? "",
    claimEn: claimsEn[index] ?? "",
    uncertain: doubts[index] ?? "",
    uncertainEn: doubtsEn[index] ?? "",
    anyOf: groups[index] ?? "",
  }));
}
