// 隔一样事物就连着的有哪些，经过几样？ / What lies two steps away, and by how many things between?
// $id, $limit → id, kind, name, nameEn, n, between
MATCH (t:Thing {id: $id})-[r]-(m:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND m.id <> t.id
WITH collect(DISTINCT m.id) AS near
MATCH (m:Thing)-[s]-(o:Thing)
WHERE m.id IN near AND NOT type(s) IN ['NEEDS', 'MENTIONED_IN'] AND o.id <> $id AND NOT o.id IN near
WITH DISTINCT m, o
WITH m, o
ORDER BY m.id
WITH o, count(m) AS n, collect(m.name) AS between
RETURN o.id AS id, o.kind AS kind, o.name AS name, o.nameEn AS nameEn, n, between
ORDER BY n DESC, id
LIMIT $limit
