// 哪些依赖说不出凭哪种关系、哪处文字？（应当没有） / Which needs do not say by which relation and which passage? There ought to be none.
// → from, to, via, evidence
MATCH (a:Thing)-[n:NEEDS]->(b:Thing)
WHERE size(coalesce(n.via, [])) = 0 OR size(coalesce(n.evidence, [])) = 0 OR a.id = b.id
RETURN a.id AS from, b.id AS to, coalesce(n.via, []) AS via, coalesce(n.evidence, []) AS evidence
ORDER BY from, to
