// 这些 id 是哪些事物？ / Which things have these ids?
// $ids → id, kind, name, nameEn, pinyin, facts, articles, differs
MATCH (t:Thing)
WHERE t.id IN $ids
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs
ORDER BY facts DESC, id
