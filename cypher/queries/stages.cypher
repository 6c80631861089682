// 按先后分几个阶段，每个阶段有哪些事？ / In which stages can the work go, and what belongs to each?
// $kinds (none: all) → stage, id, kind, name, nameEn, facts, more
// 阶段数是它下面最长的一条依赖链，最多数到八；链到地方、机构、人物为止。more：下面还不止八步，或有环。
// The stage is the longest chain of needs below a thing, eight steps at most; places, organizations and people end a chain. more: there are more steps than eight below it, or a circle.
MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WITH collect(DISTINCT x.id) + collect(DISTINCT y.id) AS joined,
     collect(DISTINCT CASE WHEN x.kind IN ['Place', 'Organization', 'Person'] THEN null ELSE x.id END) AS s1
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s1 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, collect(DISTINCT x.id) AS s2
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s2 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, s2, collect(DISTINCT x.id) AS s3
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s3 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, s2, s3, collect(DISTINCT x.id) AS s4
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s4 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, s2, s3, s4, collect(DISTINCT x.id) AS s5
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s5 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, s2, s3, s4, s5, collect(DISTINCT x.id) AS s6
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s6 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, s2, s3, s4, s5, s6, collect(DISTINCT x.id) AS s7
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s7 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, s2, s3, s4, s5, s6, s7, collect(DISTINCT x.id) AS s8
OPTIONAL MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.id IN s8 AND NOT x.kind IN ['Place', 'Organization', 'Person']
WITH joined, s1, s2, s3, s4, s5, s6, s7, s8, collect(DISTINCT x.id) AS s9
WITH joined, [s1, s2, s3, s4, s5, s6, s7, s8] AS levels, s9
MATCH (t:Thing)
WHERE t.id IN joined AND (size($kinds) = 0 OR t.kind IN $kinds)
WITH t, size([level IN levels WHERE t.id IN level]) AS stage, t.id IN s9 AS more
RETURN stage, t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts, more
ORDER BY stage, facts DESC, id
