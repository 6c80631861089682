// 每个事物是哪一类、有哪些属性？ / Of which kind is each thing, and which properties does it have?
// → id, kind, properties
MATCH (t:Thing)
UNWIND keys(t) AS property
WITH t, property
ORDER BY property
WITH t, collect(property) AS properties
RETURN t.id AS id, t.kind AS kind, properties
ORDER BY id
