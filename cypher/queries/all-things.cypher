// 图里有哪些事物？ / What things are in the graph?
// → id, kind, name, nameEn, pinyin, facts, articles, differs
MATCH (t:Thing)
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs
ORDER BY facts DESC, id
