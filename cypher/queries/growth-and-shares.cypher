// 有哪些增速、占比和名次？ / Which growth rates, shares and ranks are told?
// → nature, id, name, nameEn, direction, value, unit, from, to, about, evidence
MATCH (f:Observation)
WHERE f.nature IN ['growth', 'share', 'rank']
OPTIONAL MATCH (f)-[:ABOUT]->(x:Thing)
WITH f, x
ORDER BY x.id
WITH f, collect(x.name) AS about
RETURN f.nature AS nature, f.id AS id, f.name AS name, f.nameEn AS nameEn, f.direction AS direction, f.value AS value, f.unit AS unit,
       f.from AS from, f.to AS to, about, coalesce(f.evidence, []) AS evidence
ORDER BY nature, id
