// 哪些事实没有依据？（应当没有） / Which facts have no evidence? There ought to be none.
// → id, relation, to
CALL {
  MATCH (f:Thing)
  WHERE f.kind IN ['Target', 'Observation'] AND size(coalesce(f.evidence, [])) = 0
  RETURN f.id AS id, '' AS relation, '' AS to
  UNION
  MATCH (a:Thing)-[r]->(b:Thing)
  WHERE size(coalesce(r.evidence, [])) = 0
  RETURN a.id AS id, type(r) AS relation, b.id AS to
}
RETURN id, relation, to
ORDER BY id, relation, to
