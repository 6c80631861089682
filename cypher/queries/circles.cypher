// 它在怎样的环里：哪些事物它要靠、又要靠它（各五步以内，地方、机构、人物处止步）？ / Which circles is it in: what does it need that needs it, up to five steps each way and not through places, organizations and people?
// $id → id, kind, name, nameEn, facts, ahead, back
MATCH (x:Thing {id: $id})
OPTIONAL MATCH (x)-[:NEEDS]->(y:Thing)
WHERE y.id <> $id
WITH x, collect(DISTINCT y.id) AS d1
OPTIONAL MATCH (a:Thing)-[:NEEDS]->(b:Thing)
WHERE a.id IN d1 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN d1
WITH x, d1, collect(DISTINCT b.id) AS d2
OPTIONAL MATCH (a:Thing)-[:NEEDS]->(b:Thing)
WHERE a.id IN d2 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (d1 + d2)
WITH x, d1, d2, collect(DISTINCT b.id) AS d3
OPTIONAL MATCH (a:Thing)-[:NEEDS]->(b:Thing)
WHERE a.id IN d3 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (d1 + d2 + d3)
WITH x, d1, d2, d3, collect(DISTINCT b.id) AS d4
OPTIONAL MATCH (a:Thing)-[:NEEDS]->(b:Thing)
WHERE a.id IN d4 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (d1 + d2 + d3 + d4)
WITH x, d1, d2, d3, d4, collect(DISTINCT b.id) AS d5
OPTIONAL MATCH (y:Thing)-[:NEEDS]->(x)
WHERE y.id <> $id
WITH x, d1, d2, d3, d4, d5, collect(DISTINCT y.id) AS e1
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN e1 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN e1
WITH x, d1, d2, d3, d4, d5, e1, collect(DISTINCT b.id) AS e2
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN e2 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (e1 + e2)
WITH x, d1, d2, d3, d4, d5, e1, e2, collect(DISTINCT b.id) AS e3
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN e3 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (e1 + e2 + e3)
WITH x, d1, d2, d3, d4, d5, e1, e2, e3, collect(DISTINCT b.id) AS e4
OPTIONAL MATCH (b:Thing)-[:NEEDS]->(a:Thing)
WHERE a.id IN e4 AND NOT a.kind IN ['Place', 'Organization', 'Person'] AND b.id <> $id AND NOT b.id IN (e1 + e2 + e3 + e4)
WITH x, d1, d2, d3, d4, d5, e1, e2, e3, e4, collect(DISTINCT b.id) AS e5
WITH d1, d2, d3, d4, d5, e1, e2, e3, e4, e5, d1 + d2 + d3 + d4 + d5 AS ahead, e1 + e2 + e3 + e4 + e5 AS back
MATCH (t:Thing)
WHERE t.id IN ahead AND t.id IN back
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts,
       CASE WHEN t.id IN d1 THEN 1 WHEN t.id IN d2 THEN 2 WHEN t.id IN d3 THEN 3 WHEN t.id IN d4 THEN 4 ELSE 5 END AS ahead,
       CASE WHEN t.id IN e1 THEN 1 WHEN t.id IN e2 THEN 2 WHEN t.id IN e3 THEN 3 WHEN t.id IN e4 THEN 4 ELSE 5 END AS back
ORDER BY id
