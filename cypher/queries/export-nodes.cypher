// 导出：事物的全部属性 / Export: all things with their properties
// → id, kind, properties
MATCH (n:Thing)
RETURN n.id AS id, n.kind AS kind, properties(n) AS properties
ORDER BY id
