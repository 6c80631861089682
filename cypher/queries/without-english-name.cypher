// 哪些事物没有英文名？（应当没有） / What has no English name? There ought to be none.
// → id, kind, name
MATCH (t:Thing)
WHERE t.nameEn IS NULL OR t.nameEn = ''
RETURN t.id AS id, t.kind AS kind, t.name AS name
ORDER BY id
