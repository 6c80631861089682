// 哪些事物图里有，文章却没有直接写出名称？ / What is in the graph although no article writes its name?
// → id, kind, name, nameEn, facts, note, noteEn
MATCH (t:Entity)
WHERE coalesce(t.mentioned, 0) = 0 AND t.kind <> 'Indicator'
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts, t.note AS note, t.noteEn AS noteEn
ORDER BY id
