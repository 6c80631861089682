// 所有事物各叫什么？ / What is everything called?
// → id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount, aliases
MATCH (t:Thing)
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs,
       coalesce(t.mentioned, 0) AS mentioned, CASE WHEN t.from IS NULL THEN null ELSE {from: t.from, to: t.to, basis: t.whenBasis} END AS `when`,
       CASE WHEN t.valueBase IS NULL THEN null ELSE {value: t.valueBase, unit: t.unitBase} END AS amount,
       coalesce(t.aliases, []) AS aliases
ORDER BY id
