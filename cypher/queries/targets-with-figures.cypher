// 每个目标旁边有哪些同一指标、同一对象的数据？ / Which figures of the same indicator and subject stand beside each target?
// → id, name, nameEn, valueText, comparator, deadline, evidence, indicatorId, indicator, indicatorEn, figure, figureName, figureNameEn, figureText, nature, period, figureEvidence, subjects
MATCH (t:Target)-[:MEASURES]->(i:Thing)
MATCH (o:Observation)-[:MEASURES]->(i)
MATCH (t)-[:ABOUT]->(s:Thing)
MATCH (o)-[:ABOUT]->(s)
WITH t, i, o, s
ORDER BY s.id
WITH t, i, o, collect(s.id) AS subjects
RETURN t.id AS id, t.name AS name, t.nameEn AS nameEn, t.valueText AS valueText, t.comparator AS comparator, t.due AS deadline,
       coalesce(t.evidence, []) AS evidence, i.id AS indicatorId, i.name AS indicator, i.nameEn AS indicatorEn,
       o.id AS figure, o.name AS figureName, o.nameEn AS figureNameEn, o.valueText AS figureText, o.nature AS nature, o.period AS period,
       coalesce(o.evidence, []) AS figureEvidence, subjects
ORDER BY id, figure
