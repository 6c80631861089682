// 每条关系连着哪两类、有哪些属性（依赖和出处也算）？ / Which kinds does each relation join, and which properties does it have, needs and sources included?
// → from, fromKind, relation, to, toKind, properties
MATCH (a:Thing)-[r]->(b:Thing)
UNWIND CASE WHEN size(keys(r)) = 0 THEN [null] ELSE keys(r) END AS property
WITH a, r, b, property
ORDER BY property
WITH a, r, b, collect(property) AS properties
RETURN a.id AS from, a.kind AS fromKind, type(r) AS relation, b.id AS to, b.kind AS toKind, properties
ORDER BY from, relation, to
