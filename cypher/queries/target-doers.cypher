// 这个目标一步步靠到哪些出力的人和单位（五步以内）？ / By which chains does this target rest on those who act, in up to five steps?
// $id → steps, ids, names, namesEn, via, evidence
MATCH p = (t:Thing {id: $id})-[:NEEDS*1..5]->(d:Thing)
WHERE d.kind IN ['Place', 'Organization', 'Person', 'Company']
WITH nodes(p) AS things, relationships(p) AS needs, length(p) AS steps
WITH things, needs, steps, [x IN things | x.id] AS ids
WHERE size([x IN things WHERE x.id <> ids[0] AND x.id <> ids[steps] AND x.kind IN ['Place', 'Organization', 'Person', 'Company']]) = 0
  AND size([x IN ids WHERE size([y IN ids WHERE y = x]) > 1]) = 0
RETURN steps, ids, [x IN things | x.name] AS names, [x IN things | x.nameEn] AS namesEn, [n IN needs | n.via] AS via,
       [n IN needs | n.evidence] AS evidence
ORDER BY steps, ids
