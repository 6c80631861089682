// 每个项目做到了哪一步，计划到哪一步（没有数字的目标和数据）？ / How far has each project come and how far shall it come, as told without numbers?
// → project, projectName, projectNameEn, kind, id, valueText, from, to, evidence
MATCH (f:Thing)-[:ABOUT]->(x:Project)
WHERE f.kind IN ['Target', 'Observation'] AND f.value IS NULL
RETURN x.id AS project, x.name AS projectName, x.nameEn AS projectNameEn, f.kind AS kind, f.id AS id, f.valueText AS valueText,
       f.from AS from, f.to AS to, coalesce(f.evidence, []) AS evidence
ORDER BY project, from, id
