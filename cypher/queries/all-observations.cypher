// 图里有哪些数据？ / What figures are in the graph?
// → id, name, nameEn, indicatorId, indicator, indicatorEn, value, valueText, unit, valueBase, unitBase, comparator, about, articles, evidence, claimZh, claimEn, uncertain, uncertainEn, note, noteEn, each, nature, direction, actual, period, periodText, periodBasis
MATCH (f:Observation)-[:MEASURES]->(i:Thing)
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH f, i, o
ORDER BY o.id
WITH f, i, collect(CASE WHEN o IS NULL THEN null ELSE o {.id, .kind, .name, .nameEn, .pinyin, .facts, .articles, .differs, mentioned: coalesce(o.mentioned, 0),
         `when`: CASE WHEN o.from IS NOT NULL THEN {from: o.from, to: o.to, basis: o.whenBasis} END,
         amount: CASE WHEN o.valueBase IS NOT NULL THEN {value: o.valueBase, unit: o.unitBase} END} END) AS about
RETURN f.id AS id, f.name AS name, f.nameEn AS nameEn, i.id AS indicatorId, i.name AS indicator, i.nameEn AS indicatorEn,
       f.value AS value, f.valueText AS valueText, f.unit AS unit, f.valueBase AS valueBase, f.unitBase AS unitBase, f.comparator AS comparator, about,
       coalesce(f.articles, []) AS articles, coalesce(f.evidence, []) AS evidence, f.claimZh AS claimZh, f.claimEn AS claimEn,
       f.uncertain AS uncertain, f.uncertainEn AS uncertainEn, f.note AS note, f.noteEn AS noteEn, coalesce(f.each, false) AS each,
       f.nature AS nature, f.direction AS direction, f.actual AS actual, f.period AS period, f.periodText AS periodText, f.periodBasis AS periodBasis
ORDER BY indicatorId, id
