// 为什么一个要靠另一个（六步以内，地方、机构、人物不穿过）？ / Why does one need another, in up to six steps and not through places, organizations and people?
// $from, $to, $limit → steps, ids, names, namesEn, via, evidence
MATCH (a:Thing {id: $from})
MATCH (b:Thing {id: $to})
WHERE a.id <> b.id
MATCH p = (a)-[:NEEDS*1..6]->(b)
WITH nodes(p) AS things, relationships(p) AS needs, length(p) AS steps
WITH things, needs, steps, [t IN things | t.id] AS ids
WHERE size([t IN things WHERE t.id <> $from AND t.id <> $to AND t.kind IN ['Place', 'Organization', 'Person']]) = 0
  AND size([t IN things WHERE size([other IN ids WHERE other = t.id]) > 1]) = 0
RETURN steps, ids, [t IN things | t.name] AS names, [t IN things | t.nameEn] AS namesEn,
       [n IN needs | n.via] AS via, [n IN needs | n.evidence] AS evidence
ORDER BY steps, ids
LIMIT $limit
