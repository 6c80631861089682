// Every id is given once, and every id that a fact points at exists.
import { faultAt, type Fault, type FactPlace } from "../../read/fault.ts";
import { nearestWord } from "../../read/nearest.ts";
import type { CheckContext } from "../context.ts";

/** Ids that two lines give. */
export function duplicateIds({ facts }: CheckContext): Fault[] {
  const seen = new Map<string, FactPlace>();
  const given = [
    ...facts.articles.map(({ fact, place }) => ({ id: fact.article, place })),
    ...facts.entities.map(({ fact, place }) => ({ id: fact.entity, place })),
    ...facts.targets.map(({ fact, place }) => ({ id: fact.target, place })),
    ...facts.observations.map(({ fact, place }) => ({ id: fact.observation, place })),
  ];
  return given.flatMap(({ id, place }) => {
    const first = seen.get(id);
    seen.set(id, first ?? place);
    if (first === undefined) return [];
    const where = `${first.file}:${first.line}`;
    return [
      faultAt(
        place,
        "duplicate-id",
        { zh: `id ${id} 已用在 ${where}`, en: `id ${id} is taken at ${where}` },
        { zh: "另取一个 id，或并成一行", en: "choose another id, or make the two lines one" },
      ),
    ];
  });
}

/** Ids that nothing has: ends of relations, what figures are about, who sets them, indicators, mentions, files' articles. */
export function danglingIds({ facts, kinds, brokenIds }: CheckContext): Fault[] {
  const known = [...kinds.keys()];
  const check = (place: FactPlace, field: string, ids: readonly string[]) =>
    ids
      .filter((id) => !kinds.has(id) && !brokenIds.has(id))
      .map((id) => {
        const near = nearestWord(id, known);
        return faultAt(
          place,
          "dangling-id",
          { zh: `${field} 指向的 ${id} 不存在`, en: `${field} points at ${id}, which does not exist` },
          {
            zh: near === null ? "先写这个实体，或改正 id" : `是不是 ${near}？否则先写这个实体`,
            en: near === null ? "write that entity first, or mend the id" : `perhaps ${near}? Else write that entity first`,
          },
        );
      });
  return [
    ...facts.relations.flatMap(({ fact, place }) => [...check(place, "from", [fact.from]), ...check(place, "to", [fact.to])]),
    ...facts.mentions.flatMap(({ fact, place }) => check(place, "mention", [fact.mention])),
    ...facts.exclusions.flatMap(({ fact, place }) => check(place, "of", fact.of === undefined ? [] : [fact.of])),
    ...facts.targets.flatMap(({ fact, place }) => [
      ...check(place, "indicator", [fact.indicator]),
      ...check(place, "about", fact.about),
      ...check(place, "setBy", fact.setBy),
    ]),
    ...facts.observations.flatMap(({ fact, place }) => [
      ...check(place, "indicator", [fact.indicator]),
      ...check(place, "about", fact.about),
    ]),
  ];
}

/** Files that belong to an article that no line of articles describes. One fault per file. */
export function unknownArticles({ facts, articles, brokenIds }: CheckContext): Fault[] {
  const files = new Map<string, { article: string; place: FactPlace }>();
  for (const { article, place } of [...facts.mentions, ...facts.relations, ...facts.targets, ...facts.observations, ...facts.exclusions]) {
    if (!articles.has(article) && !brokenIds.has(article) && !files.has(place.file))
      files.set(place.file, { article, place: { ...place, line: 1, item: article } });
  }
  return [...files.values()].map(({ article, place }) => {
    const near = nearestWord(article, articles.keys());
    return faultAt(
      place,
      "unknown-article",
      { zh: `文件属于文章 ${article}，但没有这篇文章`, en: `the file belongs to article ${article}, which is not described` },
      {
        zh: `${near === null ? "" : `是不是 ${near}？`}在 articles 文件里写上它`,
        en: `${near === null ? "" : `perhaps ${near}? `}describe it in a file of articles`,
      },
    );
  });
}
