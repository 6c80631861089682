// 各类事物各有多少？ / How many things are there of each kind?
// → kind, n
MATCH (t:Thing)
WITH t.kind AS kind, count(t) AS n
RETURN kind, n
ORDER BY kind
