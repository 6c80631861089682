// 哪些事物连着的事物最多，牵涉几类、几种关系？ / Which entities join most others, of how many kinds and by how many relations?
// $limit → id, kind, name, nameEn, neighbours, kinds, relations
MATCH (t:Entity)-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND o.id <> t.id
WITH t, o.id AS other, o.kind AS otherKind, type(r) AS relation
WITH t, count(DISTINCT other) AS neighbours, count(DISTINCT otherKind) AS kinds, count(DISTINCT relation) AS relations
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, neighbours, kinds, relations
ORDER BY neighbours DESC, kinds DESC, id
LIMIT $limit
