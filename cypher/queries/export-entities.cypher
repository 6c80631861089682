// 导出：事物及其出处 / Export: the entities and where they are mentioned
// → id, kind, name, nameEn, pinyin, aliases, mentions
MATCH (e:Entity)
OPTIONAL MATCH (e)-[m:MENTIONED_IN]->(a:Article)
WITH e, m, a
ORDER BY e.id, a.id
UNWIND coalesce(m.evidence, [null]) AS place
WITH e, collect(place) AS mentions
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.pinyin AS pinyin, coalesce(e.aliases, []) AS aliases, mentions
ORDER BY id
