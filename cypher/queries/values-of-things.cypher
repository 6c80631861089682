// 这些事物的属性各是什么值？ / Which values do the properties of these things have?
// $ids → id, kind, properties
MATCH (t:Thing)
WHERE t.id IN $ids
RETURN t.id AS id, t.kind AS kind, properties(t) AS properties
ORDER BY id
