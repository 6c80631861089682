// 关系上写了哪些话？ / What is said on relations?
// → from, relation, to, claimZh, claimEn, evidence
MATCH (a:Thing)-[r]->(b:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND (r.claimZh IS NOT NULL OR r.claimEn IS NOT NULL)
RETURN a.id AS from, type(r) AS relation, b.id AS to,
       r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY from, relation, to
