// 最长的一条依赖链是哪条，每一步凭什么？ / Which chain of needs is longest, and by what does each need the next?
// → at, id, kind, name, nameEn, via, evidence, more
// 最多八步；链到地方、机构、人物为止。同样长的取联系多的。more：还不止八步，或有环，这时链不可信。
// Up to eight steps; places, organizations and people end a chain. Of several the one with the best connected things. more: there are more than eight steps, or a circle, and the chain is not to be relied on.
MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WITH collect(DISTINCT y.id) AS s0, collect(DISTINCT CASE WHEN x.kind IN ['Place', 'Organization', 'Person'] THEN null ELSE x.id END) AS s1
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s1 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, collect(DISTINCT x.id) AS s2
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s2 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, s2, collect(DISTINCT x.id) AS s3
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s3 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, s2, s3, collect(DISTINCT x.id) AS s4
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s4 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, s2, s3, s4, collect(DISTINCT x.id) AS s5
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s5 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, s2, s3, s4, s5, collect(DISTINCT x.id) AS s6
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s6 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, s2, s3, s4, s5, s6, collect(DISTINCT x.id) AS s7
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s7 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, s2, s3, s4, s5, s6, s7, collect(DISTINCT x.id) AS s8
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s8 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH s0, s1, s2, s3, s4, s5, s6, s7, s8, collect(DISTINCT x.id) AS s9
WITH [s0, s1, s2, s3, s4, s5, s6, s7, s8] AS levels, size(s9) > 0 AS more
WITH levels, more, size([level IN levels WHERE size(level) > 0]) - 1 AS steps
WHERE steps > 0
MATCH (t0:Thing)
WHERE t0.id IN levels[steps]
WITH levels, steps, more, t0
ORDER BY t0.facts DESC, t0.id
LIMIT 1
MATCH (t0)-[n1:NEEDS]->(t1:Thing)
WHERE t1.id IN levels[steps - 1]
WITH levels, steps, more, t0, n1, t1
ORDER BY t1.facts DESC, t1.id
LIMIT 1
OPTIONAL MATCH (t1)-[n2:NEEDS]->(t2:Thing)
WHERE steps >= 2 AND t2.id IN levels[steps - 2]
WITH levels, steps, more, t0, t1, n1, n2, t2
ORDER BY t2.facts DESC, t2.id
LIMIT 1
OPTIONAL MATCH (t2)-[n3:NEEDS]->(t3:Thing)
WHERE steps >= 3 AND t3.id IN levels[steps - 3]
WITH levels, steps, more, t0, t1, n1, t2, n2, n3, t3
ORDER BY t3.facts DESC, t3.id
LIMIT 1
OPTIONAL MATCH (t3)-[n4:NEEDS]->(t4:Thing)
WHERE steps >= 4 AND t4.id IN levels[steps - 4]
WITH levels, steps, more, t0, t1, n1, t2, n2, t3, n3, n4, t4
ORDER BY t4.facts DESC, t4.id
LIMIT 1
OPTIONAL MATCH (t4)-[n5:NEEDS]->(t5:Thing)
WHERE steps >= 5 AND t5.id IN levels[steps - 5]
WITH levels, steps, more, t0, t1, n1, t2, n2, t3, n3, t4, n4, n5, t5
ORDER BY t5.facts DESC, t5.id
LIMIT 1
OPTIONAL MATCH (t5)-[n6:NEEDS]->(t6:Thing)
WHERE steps >= 6 AND t6.id IN levels[steps - 6]
WITH levels, steps, more, t0, t1, n1, t2, n2, t3, n3, t4, n4, t5, n5, n6, t6
ORDER BY t6.facts DESC, t6.id
LIMIT 1
OPTIONAL MATCH (t6)-[n7:NEEDS]->(t7:Thing)
WHERE steps >= 7 AND t7.id IN levels[steps - 7]
WITH levels, steps, more, t0, t1, n1, t2, n2, t3, n3, t4, n4, t5, n5, t6, n6, n7, t7
ORDER BY t7.facts DESC, t7.id
LIMIT 1
OPTIONAL MATCH (t7)-[n8:NEEDS]->(t8:Thing)
WHERE steps >= 8 AND t8.id IN levels[steps - 8]
WITH levels, steps, more, t0, t1, n1, t2, n2, t3, n3, t4, n4, t5, n5, t6, n6, t7, n7, n8, t8
ORDER BY t8.facts DESC, t8.id
LIMIT 1
WITH more, [t0.id, t1.id, t2.id, t3.id, t4.id, t5.id, t6.id, t7.id, t8.id] AS ids, [n1.via, n2.via, n3.via, n4.via, n5.via, n6.via, n7.via, n8.via] AS via, [n1.evidence, n2.evidence, n3.evidence, n4.evidence, n5.evidence, n6.evidence, n7.evidence, n8.evidence] AS evidence
UNWIND [0, 1, 2, 3, 4, 5, 6, 7, 8] AS at
WITH more, at, ids[at] AS id, via[at] AS via, evidence[at] AS evidence
MATCH (t:Thing)
WHERE t.id = id
RETURN at, t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(via, []) AS via, coalesce(evidence, []) AS evidence, more
ORDER BY at
