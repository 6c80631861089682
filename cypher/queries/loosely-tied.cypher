// 哪些事物只连着一样，容易漏看？ / What hangs on a single relation and is easily overlooked?
// $limit → id, kind, name, nameEn, relation, other, otherName, otherNameEn
MATCH (t:Entity)-[r]-(o:Thing)
WHERE t.facts = 1 AND NOT type(r) IN ['NEEDS', 'MENTIONED_IN']
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, type(r) AS relation, o.id AS other, o.name AS otherName, o.nameEn AS otherNameEn
ORDER BY id
LIMIT $limit
