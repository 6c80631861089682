// 一个要靠另一个，哪些事物是每条链都绕不开的（六步以内，地方、机构、人物不穿过）？ / What lies on every chain by which one needs another, in up to six steps and not through places, organizations and people?
// $from, $to → at, id, kind, name, nameEn, facts, chains
MATCH (a:Thing {id: $from})
MATCH (b:Thing {id: $to})
WHERE a.id <> b.id
MATCH p = (a)-[:NEEDS*1..6]->(b)
WITH nodes(p) AS things, [t IN nodes(p) | t.id] AS ids
WHERE size([t IN things WHERE t.id <> $from AND t.id <> $to AND t.kind IN ['Place', 'Organization', 'Person']]) = 0
  AND size([t IN things WHERE size([other IN ids WHERE other = t.id]) > 1]) = 0
WITH ids
ORDER BY size(ids), ids
WITH collect(ids) AS all, count(*) AS chains
WHERE chains > 0
WITH all, chains, all[0] AS first
UNWIND range(1, size(first) - 1) AS at
WITH all, chains, at, first[at] AS id
WHERE id <> $to AND size([one IN all WHERE id IN one]) = chains
MATCH (t:Thing)
WHERE t.id = id
RETURN at, t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts, chains
ORDER BY at
