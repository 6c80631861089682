// 这一类有哪些，联系多的在前？ / What is there of this kind, the best connected first?
// $kind, $limit → id, kind, name, nameEn, facts, mentioned, articles
MATCH (t:Thing)
WHERE t.kind = $kind
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts,
       coalesce(t.mentioned, 0) AS mentioned, coalesce(t.articles, []) AS articles
ORDER BY facts DESC, id
LIMIT $limit
