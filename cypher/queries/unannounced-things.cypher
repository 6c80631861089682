// 后一篇提到的事物，哪些前一篇没有提过？ / Which things of the later article does the earlier one not name?
// $a, $b → id, kind, name, nameEn, facts, articles
MATCH (x:Entity)
WHERE x.kind <> 'Indicator' AND $b IN coalesce(x.articles, []) AND NOT $a IN coalesce(x.articles, [])
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, coalesce(x.facts, 0) AS facts, coalesce(x.articles, []) AS articles
ORDER BY id
