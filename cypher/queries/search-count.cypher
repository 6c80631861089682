// 有多少事物的名称里有这几个字？ / How many things have these words in their names?
// $q (lower case) → n
MATCH (t:Thing)
WHERE t.search CONTAINS $q
RETURN count(t) AS n
