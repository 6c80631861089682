// 整理的人对哪些事物有说明？ / Of which things do those who gathered the facts have something to note?
// → id, kind, name, nameEn, note, noteEn
MATCH (t:Thing)
WHERE t.note IS NOT NULL
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.note AS note, t.noteEn AS noteEn
ORDER BY id
