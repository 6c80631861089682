// 这些 id 是哪些事物？ / Which things have these ids?
// $ids → id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount
MATCH (t:Thing)
WHERE t.id IN $ids
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs,
       coalesce(t.mentioned, 0) AS mentioned, CASE WHEN t.from IS NOT NULL THEN {from: t.from, to: t.to, basis: t.whenBasis} END AS `when`,
       CASE WHEN t.valueBase IS NOT NULL THEN {value: t.valueBase, unit: t.unitBase} END AS amount
ORDER BY facts DESC, id
