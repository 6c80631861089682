// 导出：数据 / Export: the figures
// → id, name, nameEn, indicator, indicatorEn, indicatorId, value, valueText, unit, valueBase, unitBase, comparator, period, periodText, periodBasis, nature, direction, actual, about, evidence, uncertain, each
MATCH (f:Observation)
MATCH (f)-[:MEASURES]->(i:Thing)
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH f, i, o
ORDER BY o.id
WITH f, i, collect(o.id) AS about
RETURN f.id AS id, f.name AS name, f.nameEn AS nameEn, i.name AS indicator, i.nameEn AS indicatorEn, i.id AS indicatorId,
       f.value AS value, f.valueText AS valueText, f.unit AS unit, f.valueBase AS valueBase, f.unitBase AS unitBase, f.comparator AS comparator,
       f.period AS period, f.periodText AS periodText, f.periodBasis AS periodBasis, f.nature AS nature, f.direction AS direction, f.actual AS actual,
       about, coalesce(f.evidence, []) AS evidence, f.uncertain AS uncertain, coalesce(f.each, false) AS each
ORDER BY id
