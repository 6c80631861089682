// 哪些事物绕一圈又属于自己、位于自己？（应当没有） / What is, round a circle, part of itself or located in itself? There ought to be none.
// → id, kind, name, steps
MATCH path = (t:Thing)-[:PART_OF|LOCATED_IN*1..5]->(u:Thing)
WHERE u.id = t.id
WITH t, min(length(path)) AS steps
RETURN t.id AS id, t.kind AS kind, t.name AS name, steps
ORDER BY id
