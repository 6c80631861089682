// 不止一篇说到的关系，各篇怎么说？ / How does each article put a relation that several state?
// → from, relation, to, articles, claimsZh, claimsEn
MATCH (a:Thing)-[r]->(b:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND size(coalesce(r.articles, [])) > 1
RETURN a.id AS from, type(r) AS relation, b.id AS to, coalesce(r.articles, []) AS articles,
       coalesce(r.claimsZh, []) AS claimsZh, coalesce(r.claimsEn, []) AS claimsEn
ORDER BY from, relation, to
