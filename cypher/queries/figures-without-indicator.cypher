// 哪些目标和数据不是恰好有一个指标，或没有说关于什么？（应当没有） / Which targets and figures have not just one indicator, or no subject? There ought to be none.
// → id, kind, name, indicators, subjects
MATCH (f:Thing)
WHERE f.kind IN ['Target', 'Observation']
OPTIONAL MATCH (f)-[:MEASURES]->(i:Thing)
WITH f, count(i) AS indicators
OPTIONAL MATCH (f)-[:ABOUT]->(s:Thing)
WITH f, indicators, count(s) AS subjects
WHERE indicators <> 1 OR subjects = 0
RETURN f.id AS id, f.kind AS kind, f.name AS name, indicators, subjects
ORDER BY id
