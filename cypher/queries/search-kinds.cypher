// 名称里有这几个字的事物，每一类有多少？ / How many things of each kind have these words in their names?
// $q (lower case) → kind, n
MATCH (t:Thing)
WHERE t.search CONTAINS $q
WITH t.kind AS kind, count(t) AS n
RETURN kind, n
ORDER BY n DESC, kind
