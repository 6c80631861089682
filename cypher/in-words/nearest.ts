// The questions of the catalogue that are nearest to one in somebody's own words.
import { GROUPS } from "../groups.ts";
import { parametersOf, type ParameterType } from "../parameters.ts";
import type { Query } from "../query.ts";
import { featuresOf, type Features } from "./features.ts";

type Entry = Query<unknown, unknown>;
type Doc = { readonly entry: Entry; readonly texts: readonly Features[]; readonly takes: Readonly<Record<ParameterType, number>> };
export type Catalogued = { readonly docs: readonly Doc[]; readonly rarity: ReadonlyMap<string, number> };
/** What a question holds besides its words. */
export type Holding = { readonly things: number; readonly articles: number; readonly year: boolean };
export type Near = { readonly entry: Entry; readonly score: number };

/** How far an entry fits whose parameters are not those that the question holds. */
const FITS = { wantsMore: 0.7, wantsNone: 0.65, wantsAsMany: 1.4, wantsYear: 1.3, wantsArticles: 1.6, check: 0.85 } as const;

/** The catalogue, prepared once. */
export function catalogued(entries: readonly Entry[]): Catalogued {
  const docs = entries.map((entry) => ({
    entry,
    texts: [
      featuresOf(`${entry.questionZh} ${entry.group in GROUPS ? GROUPS[entry.group as keyof typeof GROUPS].zh : ""}`),
      featuresOf(`${entry.questionEn} ${entry.name.replaceAll("-", " ")}`),
    ].map((own, index, both) => withConcepts(own, both[1 - index] ?? own)),
    takes: takenBy(entry),
  }));
  const seen = new Map<string, number>();
  for (const { texts } of docs)
    for (const feature of new Set(texts.flatMap((text) => [...text.keys()]))) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rarity = new Map([...seen].map(([feature, count]) => [feature, Math.log(1 + docs.length / count)]));
  return { docs, rarity };
}

/** Entries by how near they are, the nearest first; none that has nothing in common. */
export function nearestEntries(question: string, holding: Holding, { docs, rarity }: Catalogued): Near[] {
  const asked = featuresOf(question);
  return docs
    .map(({ entry, texts, takes }) => ({
      entry,
      score: Math.max(...texts.map((text) => likeness(asked, text, rarity))) * fit(takes, holding) * (entry.empty ? FITS.check : 1),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.entry.name < b.entry.name ? -1 : 1));
}

/** Both languages mean the same: what one says in its words counts for the other too. */
function withConcepts(own: Features, other: Features): Features {
  return new Map([...[...other].filter(([feature]) => feature.startsWith("=")), ...own]);
}

function takenBy(entry: Entry): Record<ParameterType, number> {
  const takes: Record<ParameterType, number> = { text: 0, number: 0, boolean: 0, list: 0, id: 0, ids: 0, article: 0 };
  for (const { name, type } of parametersOf(entry)) {
    if (name === "limit" || name === "shown" || name === "done") continue;
    // Of texts only words to look for can stand for a thing, and a day stands for a year.
    if (type !== "text" || name === "q") takes[type]++;
    else if (name === "date") takes.number++;
  }
  return takes;
}

/** The cosine of both, rare features counting more. */
function likeness(a: Features, b: Features, rarity: ReadonlyMap<string, number>): number {
  const weigh = (feature: string, weight: number) => weight * (rarity.get(feature) ?? 0);
  let shared = 0;
  for (const [feature, weight] of a) {
    const other = b.get(feature);
    if (other !== undefined) shared += weigh(feature, weight) * weigh(feature, other);
  }
  const size = (features: Features) => Math.sqrt([...features].reduce((sum, [feature, weight]) => sum + weigh(feature, weight) ** 2, 0));
  return shared === 0 ? 0 : shared / (size(a) * Math.sqrt(size(b)) || 1);
}

function fit({ id, ids, article, number, text }: Readonly<Record<ParameterType, number>>, holding: Holding): number {
  const { things, articles, year } = holding;
  const wants = id + (ids > 0 ? 1 : 0);
  let factor = 1;
  if (wants > things) factor *= FITS.wantsMore;
  else if (wants < things && ids === 0 && text === 0) factor *= FITS.wantsNone ** Math.min(2, things - wants);
  else if (wants > 0 && (wants === things || (ids > 0 && things > 1))) factor *= FITS.wantsAsMany ** Math.min(2, wants);
  if (year && number > 0) factor *= FITS.wantsYear;
  if (articles > 0 && article > 0) factor *= FITS.wantsArticles;
  return factor;
}
