// 从这些事物出发的关系，属性各是什么值？ / Which values do the properties of the relations that leave these things have?
// $ids → from, relation, to, properties
MATCH (a:Thing)-[r]->(b:Thing)
WHERE a.id IN $ids
RETURN a.id AS from, type(r) AS relation, b.id AS to, properties(r) AS properties
ORDER BY from, relation, to
