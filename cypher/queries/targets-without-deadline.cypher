// 哪些目标没有写期限？ / Which targets have no deadline?
// → id, name, nameEn, modality, about, evidence
MATCH (t:Target)
WHERE t.due IS NULL
OPTIONAL MATCH (t)-[:ABOUT]->(x:Thing)
WITH t, x
ORDER BY x.id
WITH t, collect(x.name) AS about
RETURN t.id AS id, t.name AS name, t.nameEn AS nameEn, t.modality AS modality, about, coalesce(t.evidence, []) AS evidence
ORDER BY id
