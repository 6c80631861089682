// 这些事里，现在就能开始的是哪些？ / Which of these could start now?
// $ids, $done (what of them is done) → id, kind, name, nameEn, facts, unwritten, ready
MATCH (x:Thing)
WHERE x.id IN $ids AND NOT x.id IN $done
  AND NOT x.kind IN ['Place', 'Organization', 'Person', 'Company', 'Article', 'Indicator', 'Observation']
OPTIONAL MATCH (x)-[n:NEEDS]->(y:Thing)
WHERE y.id IN $ids AND NOT y.kind IN ['Place', 'Organization', 'Person', 'Company', 'Article', 'Indicator', 'Observation']
WITH x, n, y
ORDER BY y.id
WITH x, count(y) AS needed, collect(CASE WHEN y.id IN $done THEN y.id END) AS ready,
     collect(CASE WHEN y.id IN $done THEN n.anyOf END) AS settled,
     collect(CASE WHEN y.id IS NOT NULL AND NOT y.id IN $done THEN coalesce(n.anyOf, '') END) AS waiting
WHERE size([one IN waiting WHERE NOT one IN settled]) = 0
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, coalesce(x.facts, 0) AS facts, needed = 0 AS unwritten, ready
ORDER BY id
