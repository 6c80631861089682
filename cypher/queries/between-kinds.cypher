// 这两类事物经过什么连在一起？ / Through what are things of two kinds joined?
// $a, $b, $limit → id, kind, name, nameEn, froms, tos
MATCH (a:Thing)-[r]-(m:Thing)-[s]-(b:Thing)
WHERE a.kind = $a AND b.kind = $b AND a.id <> b.id AND NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND NOT type(s) IN ['NEEDS', 'MENTIONED_IN']
WITH m, a.id AS one, b.id AS other
WITH m, count(DISTINCT one) AS froms, count(DISTINCT other) AS tos
RETURN m.id AS id, m.kind AS kind, m.name AS name, m.nameEn AS nameEn, froms, tos
ORDER BY froms * tos DESC, id
LIMIT $limit
