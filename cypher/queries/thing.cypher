// 这个事物是什么？ / What is this thing?
// $id → id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount, aliases, note, noteEn, group, count, date, dateBasis, mentions, evidence
MATCH (t:Thing {id: $id})
OPTIONAL MATCH (t)-[m:MENTIONED_IN]->(a:Article)
WITH t, m, a
ORDER BY a.id
UNWIND coalesce(m.evidence, [null]) AS place
WITH t, collect(place) AS mentions
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs,
       coalesce(t.mentioned, 0) AS mentioned, CASE WHEN t.from IS NOT NULL THEN {from: t.from, to: t.to, basis: t.whenBasis} END AS `when`,
       CASE WHEN t.valueBase IS NOT NULL THEN {value: t.valueBase, unit: t.unitBase} END AS amount,
       coalesce(t.aliases, []) AS aliases, t.note AS note, t.noteEn AS noteEn,
       coalesce(t.`group`, false) AS `group`, t.`count` AS `count`, CASE WHEN t.kind = 'Event' THEN t.date END AS date, CASE WHEN t.kind = 'Event' THEN t.dateBasis END AS dateBasis,
       mentions, coalesce(t.evidence, []) AS evidence
