// 这个地方有什么？ / What lies in this place?
// $id → id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount, depth
MATCH (p:Thing {id: $id})<-[:LOCATED_IN*1..4]-(t:Thing)
WHERE t.id <> $id
WITH DISTINCT p, t
MATCH way = shortestPath((t)-[:LOCATED_IN*..4]->(p))
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs,
       coalesce(t.mentioned, 0) AS mentioned, CASE WHEN t.from IS NOT NULL THEN {from: t.from, to: t.to, basis: t.whenBasis} END AS `when`,
       CASE WHEN t.valueBase IS NOT NULL THEN {value: t.valueBase, unit: t.unitBase} END AS amount, length(way) AS depth
ORDER BY depth, facts DESC, id
