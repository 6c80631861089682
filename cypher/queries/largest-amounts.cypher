// 用这个基本单位的数，最大的是哪些？ / Which figures in this base unit are the largest?
// $unit, $limit → id, kind, name, nameEn, value, unit, valueBase, unitBase, about, evidence
MATCH (f:Thing)
WHERE f.kind IN ['Target', 'Observation'] AND f.unitBase = $unit AND f.valueBase IS NOT NULL
OPTIONAL MATCH (f)-[:ABOUT]->(x:Thing)
WITH f, x
ORDER BY x.id
WITH f, collect(x.name) AS about
RETURN f.id AS id, f.kind AS kind, f.name AS name, f.nameEn AS nameEn, f.value AS value, f.unit AS unit, f.valueBase AS valueBase,
       f.unitBase AS unitBase, about, coalesce(f.evidence, []) AS evidence
ORDER BY valueBase DESC, id
LIMIT $limit
