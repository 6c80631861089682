// 两篇文章都说到哪些关系，各怎么说？ / Which relations do both articles state, and in what words?
// $a, $b → from, fromName, fromNameEn, relation, to, toName, toNameEn, articles, claimsZh, claimsEn, evidence
MATCH (x:Thing)-[r]->(y:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND $a IN coalesce(r.articles, []) AND $b IN coalesce(r.articles, [])
RETURN x.id AS from, x.name AS fromName, x.nameEn AS fromNameEn, type(r) AS relation, y.id AS to, y.name AS toName, y.nameEn AS toNameEn,
       r.articles AS articles, coalesce(r.claimsZh, []) AS claimsZh, coalesce(r.claimsEn, []) AS claimsEn, coalesce(r.evidence, []) AS evidence
ORDER BY from, relation, to
