// 关于它、由它设定或以它衡量的目标有哪些？ / Which targets are about it, set by it or measured by it?
// $id → id, name, nameEn, indicatorId, indicator, indicatorEn, value, valueText, unit, valueBase, unitBase, comparator, about, articles, evidence, claimZh, claimEn, uncertain, uncertainEn, note, noteEn, each, modality, deadline, deadlineText, deadlineBasis, anyOf, setBy
MATCH (x:Thing {id: $id})-[:ABOUT|SETS|MEASURES*0..1]-(f:Thing)
WHERE f.kind = 'Target'
WITH DISTINCT f
MATCH (f)-[:MEASURES]->(i:Thing)
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH f, i, o
ORDER BY o.id
WITH f, i, collect(CASE WHEN o IS NULL THEN null ELSE o {.id, .kind, .name, .nameEn, .pinyin, .facts, .articles, .differs, mentioned: coalesce(o.mentioned, 0),
         `when`: CASE WHEN o.from IS NOT NULL THEN {from: o.from, to: o.to, basis: o.whenBasis} END,
         amount: CASE WHEN o.valueBase IS NOT NULL THEN {value: o.valueBase, unit: o.unitBase} END} END) AS about
OPTIONAL MATCH (s:Thing)-[:SETS]->(f)
WITH f, i, about, s
ORDER BY s.id
WITH f, i, about, collect(CASE WHEN s IS NULL THEN null ELSE s {.id, .kind, .name, .nameEn, .pinyin, .facts, .articles, .differs, mentioned: coalesce(s.mentioned, 0),
         `when`: CASE WHEN s.from IS NOT NULL THEN {from: s.from, to: s.to, basis: s.whenBasis} END,
         amount: CASE WHEN s.valueBase IS NOT NULL THEN {value: s.valueBase, unit: s.unitBase} END} END) AS setBy
RETURN f.id AS id, f.name AS name, f.nameEn AS nameEn, i.id AS indicatorId, i.name AS indicator, i.nameEn AS indicatorEn,
       f.value AS value, f.valueText AS valueText, f.unit AS unit, f.valueBase AS valueBase, f.unitBase AS unitBase, f.comparator AS comparator, about,
       coalesce(f.articles, []) AS articles, coalesce(f.evidence, []) AS evidence, f.claimZh AS claimZh, f.claimEn AS claimEn,
       f.uncertain AS uncertain, f.uncertainEn AS uncertainEn, f.note AS note, f.noteEn AS noteEn, coalesce(f.each, false) AS each,
       f.modality AS modality, f.due AS deadline, f.dueText AS deadlineText, f.dueBasis AS deadlineBasis, f.anyOf AS anyOf, setBy
ORDER BY indicatorId, id
