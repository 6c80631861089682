// 导出：关系的全部属性 / Export: all relations with their properties
// → from, relation, to, properties
MATCH (a:Thing)-[r]->(b:Thing)
WHERE type(r) <> 'NEEDS'
RETURN a.id AS from, type(r) AS relation, b.id AS to, properties(r) AS properties
ORDER BY from, relation, to
