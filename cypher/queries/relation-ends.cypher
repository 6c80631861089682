// 哪些事物之间有哪种关系？ / Which things does which relation join?
// → from, fromKind, relation, to, toKind
MATCH (a:Thing)-[r]->(b:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN']
RETURN a.id AS from, a.kind AS fromKind, type(r) AS relation, b.id AS to, b.kind AS toKind
ORDER BY from, relation, to
