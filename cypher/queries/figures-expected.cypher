// 哪些数据只是预计，还没有发生？ / Which figures are only expected?
// → id, name, nameEn, valueText, from, to, about, evidence
MATCH (f:Observation)
WHERE f.actual = 'expected'
OPTIONAL MATCH (f)-[:ABOUT]->(x:Thing)
WITH f, x
ORDER BY x.id
WITH f, collect(x.name) AS about
RETURN f.id AS id, f.name AS name, f.nameEn AS nameEn, f.valueText AS valueText, f.from AS from, f.to AS to, about,
       coalesce(f.evidence, []) AS evidence
ORDER BY id
