// 它们依赖什么，什么依赖它们（各八步以内；$doers：穿过地方、机构、人物；$without：不算这些关系）？ / What do they need and what needs them, up to eight steps each way ($doers: through places, organizations and people; $without: not by these relations)?
// $ids, $doers, $without → side, step, id, kind, name, nameEn, facts
UNWIND ['needs', 'needed'] AS side
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN $ids AND NOT y.id IN $ids
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, collect(DISTINCT y.id) AS d1
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN d1 AND ($doers OR NOT x.kind IN ['Place', 'Organization', 'Person']) AND NOT y.id IN $ids AND NOT y.id IN d1
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, d1, collect(DISTINCT y.id) AS d2
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN d2 AND ($doers OR NOT x.kind IN ['Place', 'Organization', 'Person']) AND NOT y.id IN $ids AND NOT y.id IN (d1 + d2)
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, d1, d2, collect(DISTINCT y.id) AS d3
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN d3 AND ($doers OR NOT x.kind IN ['Place', 'Organization', 'Person']) AND NOT y.id IN $ids AND NOT y.id IN (d1 + d2 + d3)
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, d1, d2, d3, collect(DISTINCT y.id) AS d4
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN d4 AND ($doers OR NOT x.kind IN ['Place', 'Organization', 'Person']) AND NOT y.id IN $ids AND NOT y.id IN (d1 + d2 + d3 + d4)
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, d1, d2, d3, d4, collect(DISTINCT y.id) AS d5
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN d5 AND ($doers OR NOT x.kind IN ['Place', 'Organization', 'Person']) AND NOT y.id IN $ids AND NOT y.id IN (d1 + d2 + d3 + d4 + d5)
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, d1, d2, d3, d4, d5, collect(DISTINCT y.id) AS d6
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN d6 AND ($doers OR NOT x.kind IN ['Place', 'Organization', 'Person']) AND NOT y.id IN $ids AND NOT y.id IN (d1 + d2 + d3 + d4 + d5 + d6)
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, d1, d2, d3, d4, d5, d6, collect(DISTINCT y.id) AS d7
OPTIONAL MATCH (x:Thing)-[n:NEEDS]-(y:Thing)
WHERE x.id IN d7 AND ($doers OR NOT x.kind IN ['Place', 'Organization', 'Person']) AND NOT y.id IN $ids AND NOT y.id IN (d1 + d2 + d3 + d4 + d5 + d6 + d7)
  AND (side = 'needs' AND startNode(n) = x OR side = 'needed' AND endNode(n) = x) AND size([one IN n.via WHERE NOT one IN $without]) > 0
WITH side, d1, d2, d3, d4, d5, d6, d7, collect(DISTINCT y.id) AS d8
WITH side, [d1, d2, d3, d4, d5, d6, d7, d8] AS steps
UNWIND range(1, 8) AS step
WITH side, step, steps[step - 1] AS ids
MATCH (t:Thing)
WHERE t.id IN ids
RETURN side, step, t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts
ORDER BY side, step, facts DESC, id
