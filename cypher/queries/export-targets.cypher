// 导出：目标 / Export: the targets
// → id, name, nameEn, indicator, indicatorEn, indicatorId, value, valueText, unit, valueBase, unitBase, comparator, modality, deadline, deadlineText, deadlineBasis, about, setBy, evidence, uncertain, each, anyOf
MATCH (f:Target)
MATCH (f)-[:MEASURES]->(i:Thing)
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH f, i, o
ORDER BY o.id
WITH f, i, collect(o.id) AS about
OPTIONAL MATCH (s:Thing)-[:SETS]->(f)
WITH f, i, about, s
ORDER BY s.id
WITH f, i, about, collect(s.id) AS setBy
RETURN f.id AS id, f.name AS name, f.nameEn AS nameEn, i.name AS indicator, i.nameEn AS indicatorEn, i.id AS indicatorId,
       f.value AS value, f.valueText AS valueText, f.unit AS unit, f.valueBase AS valueBase, f.unitBase AS unitBase, f.comparator AS comparator,
       f.modality AS modality, f.due AS deadline, f.dueText AS deadlineText, f.dueBasis AS deadlineBasis, about, setBy,
       coalesce(f.evidence, []) AS evidence, f.uncertain AS uncertain, coalesce(f.each, false) AS each, f.anyOf AS anyOf
ORDER BY id
