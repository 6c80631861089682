// 哪些关系有最多处文字说明？ / Which relations are stated in most places?
// $limit → from, fromName, fromNameEn, relation, to, toName, toNameEn, n, articles, evidence
MATCH (a:Thing)-[r]->(b:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN']
WITH a, r, b, size(coalesce(r.evidence, [])) AS n
RETURN a.id AS from, a.name AS fromName, a.nameEn AS fromNameEn, type(r) AS relation, b.id AS to, b.name AS toName, b.nameEn AS toNameEn,
       n, coalesce(r.articles, []) AS articles, coalesce(r.evidence, []) AS evidence
ORDER BY n DESC, from, relation, to
LIMIT $limit
