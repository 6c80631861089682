// 哪些目标没有数字，只有话？ / Which aims have no number, only words?
// → id, valueText, modality, deadline, indicatorName, indicatorNameEn, about, evidence
MATCH (t:Target)-[:MEASURES]->(i:Thing)
WHERE t.value IS NULL
OPTIONAL MATCH (t)-[:ABOUT]->(x:Thing)
WITH t, i, x
ORDER BY x.id
WITH t, i, collect(x.name) AS about
RETURN t.id AS id, t.valueText AS valueText, t.modality AS modality, t.due AS deadline, i.name AS indicatorName, i.nameEn AS indicatorNameEn,
       about, coalesce(t.evidence, []) AS evidence
ORDER BY id
