// 每种关系把哪些种类连在一起，各有多少？ / Which kinds does each relation join, and how often?
// → relation, fromKind, toKind, n
MATCH (a:Thing)-[r]->(b:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN']
WITH type(r) AS relation, a.kind AS fromKind, b.kind AS toKind, count(r) AS n
RETURN relation, fromKind, toKind, n
ORDER BY n DESC, relation, fromKind, toKind
