// 导出：关系 / Export: the relations
// → from, relation, to, basis, articles, evidence, claimZh, claimEn, uncertain, uncertainEn, anyOf
MATCH (a:Thing)-[r]->(b:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN', 'SETS', 'MEASURES'] AND (type(r) <> 'ABOUT' OR a.kind = 'Article')
RETURN a.id AS from, type(r) AS relation, b.id AS to,
       r.basis AS basis, coalesce(r.articles, []) AS articles, coalesce(r.evidence, []) AS evidence,
       r.claimZh AS claimZh, r.claimEn AS claimEn, r.uncertain AS uncertain, r.uncertainEn AS uncertainEn, r.anyOf AS anyOf
ORDER BY from, relation, to
