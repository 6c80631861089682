// 图里有哪些关系？ / What relations are in the graph?
// → from, fromKind, relation, to, toKind, basis, articles, evidence, claimZh, claimEn, uncertain, uncertainEn, anyOf
MATCH (a:Thing)-[r]->(b:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN']
RETURN a.id AS from, a.kind AS fromKind, type(r) AS relation, b.id AS to, b.kind AS toKind,
       r.basis AS basis, coalesce(r.articles, []) AS articles, coalesce(r.evidence, []) AS evidence,
       r.claimZh AS claimZh, r.claimEn AS claimEn, r.uncertain AS uncertain, r.uncertainEn AS uncertainEn, r.anyOf AS anyOf
ORDER BY from, relation, to
