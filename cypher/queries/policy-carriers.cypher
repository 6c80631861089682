// 谁提出、谁实施多少政策？ / Who issues and who carries out how many policies?
// → id, kind, name, nameEn, issues, implements, n
MATCH (d:Thing)-[r:ISSUES|IMPLEMENTS]->(p:Policy)
WITH d, type(r) AS relation
WITH d, count(*) AS n, sum(CASE WHEN relation = 'ISSUES' THEN 1 ELSE 0 END) AS issues, sum(CASE WHEN relation = 'IMPLEMENTS' THEN 1 ELSE 0 END) AS implements
RETURN d.id AS id, d.kind AS kind, d.name AS name, d.nameEn AS nameEn, issues, implements, n
ORDER BY n DESC, id
