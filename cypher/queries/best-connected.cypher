// 哪些事物的联系最多？ / Which entities are the best connected?
// $limit → id, kind, name, nameEn, pinyin, facts, articles, differs
MATCH (t:Entity)
WITH t
ORDER BY t.facts DESC, t.id
LIMIT $limit
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs
ORDER BY facts DESC, id
