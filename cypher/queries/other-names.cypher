// 哪些事物不止一个叫法？ / What goes by more than one name?
// → id, kind, name, nameEn, aliases, n
MATCH (t:Entity)
WITH t, size(coalesce(t.aliases, [])) AS n
WHERE n > 0
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.aliases AS aliases, n
ORDER BY n DESC, id
