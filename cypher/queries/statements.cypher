// 哪些说法互相印证、更新、对不上或不能比？ / Which statements bear each other out, update, contradict or cannot be compared?
// → relation, from, fromName, fromNameEn, to, toName, toNameEn, articles, evidence, claimZh, claimEn, uncertain, uncertainEn
MATCH (a:Thing)-[r]->(b:Thing)
WHERE type(r) IN ['CONTRADICTS', 'CORROBORATES', 'UPDATES', 'NOT_COMPARABLE']
RETURN type(r) AS relation, a.id AS from, a.name AS fromName, a.nameEn AS fromNameEn, b.id AS to, b.name AS toName, b.nameEn AS toNameEn,
       coalesce(r.articles, []) AS articles, coalesce(r.evidence, []) AS evidence,
       r.claimZh AS claimZh, r.claimEn AS claimEn, r.uncertain AS uncertain, r.uncertainEn AS uncertainEn
ORDER BY relation, from, to
