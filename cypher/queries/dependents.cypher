// 什么依赖它（六步以内，地方、机构、人物处止步）？ / What needs it, up to six steps away and not through places, organizations and people?
// $id → id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount, depth
MATCH (x:Thing {id: $id})
OPTIONAL MATCH (y:Thing)-[:NEEDS]->(x)
WHERE y.id <> $id
WITH collect(DISTINCT y.id) AS d1
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN d1 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN d1
WITH d1, collect(DISTINCT b.id) AS d2
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN d2 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (d1 + d2)
WITH d1, d2, collect(DISTINCT b.id) AS d3
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN d3 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (d1 + d2 + d3)
WITH d1, d2, d3, collect(DISTINCT b.id) AS d4
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN d4 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (d1 + d2 + d3 + d4)
WITH d1, d2, d3, d4, collect(DISTINCT b.id) AS d5
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN d5 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (d1 + d2 + d3 + d4 + d5)
WITH d1, d2, d3, d4, d5, collect(DISTINCT b.id) AS d6
WITH d1, d2, d3, d4, d5, d6, d1 + d2 + d3 + d4 + d5 + d6 AS all
MATCH (t:Thing)
WHERE t.id IN all
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs,
       coalesce(t.mentioned, 0) AS mentioned, CASE WHEN t.from IS NOT NULL THEN {from: t.from, to: t.to, basis: t.whenBasis} END AS `when`,
       CASE WHEN t.valueBase IS NOT NULL THEN {value: t.valueBase, unit: t.unitBase} END AS amount,
       CASE WHEN t.id IN d1 THEN 1 WHEN t.id IN d2 THEN 2 WHEN t.id IN d3 THEN 3 WHEN t.id IN d4 THEN 4 WHEN t.id IN d5 THEN 5 ELSE 6 END AS depth
ORDER BY depth, facts DESC, id
