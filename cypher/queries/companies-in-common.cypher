// 哪两家公司连着同样的事物？ / Which two companies are tied to the same things?
// → a, aName, aNameEn, b, bName, bNameEn, n, things, names
MATCH (a:Company)-[r]-(x:Thing)-[s]-(b:Company)
WHERE a.id < b.id AND x.kind <> 'Article' AND NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND NOT type(s) IN ['NEEDS', 'MENTIONED_IN']
WITH DISTINCT a, b, x
WITH a, b, x
ORDER BY x.id
WITH a, b, count(x) AS n, collect(x.id) AS things, collect(x.name) AS names
RETURN a.id AS a, a.name AS aName, a.nameEn AS aNameEn, b.id AS b, b.name AS bName, b.nameEn AS bNameEn, n, things, names
ORDER BY n DESC, a, b
