// 这一年到期的目标，按指标排，关于什么、由谁设定？ / Which targets are due in this year, by indicator, about what and set by whom?
// $year → indicator, indicatorName, indicatorNameEn, id, name, nameEn, comparator, value, unit, valueText, modality, about, setBy, evidence
MATCH (t:Target)-[:MEASURES]->(i:Thing)
WHERE t.dueYear = $year
OPTIONAL MATCH (t)-[:ABOUT]->(x:Thing)
WITH t, i, x
ORDER BY x.id
WITH t, i, collect(x.name) AS about
OPTIONAL MATCH (s:Thing)-[:SETS]->(t)
WITH t, i, about, s
ORDER BY s.id
WITH t, i, about, collect(s.name) AS setBy
RETURN i.id AS indicator, i.name AS indicatorName, i.nameEn AS indicatorNameEn, t.id AS id, t.name AS name, t.nameEn AS nameEn,
       t.comparator AS comparator, t.value AS value, t.unit AS unit, t.valueText AS valueText, t.modality AS modality, about, setBy,
       coalesce(t.evidence, []) AS evidence
ORDER BY indicator, id
