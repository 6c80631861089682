// 多少事直接靠哪个地方、机构、公司或人？ / How much rests directly on which place, organization, company or person?
// → id, kind, name, nameEn, n, targets, projects, policies
MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE y.kind IN ['Place', 'Organization', 'Person', 'Company']
WITH y, x.kind AS kind
WITH y, count(*) AS n, sum(CASE WHEN kind = 'Target' THEN 1 ELSE 0 END) AS targets, sum(CASE WHEN kind = 'Project' THEN 1 ELSE 0 END) AS projects,
     sum(CASE WHEN kind = 'Policy' THEN 1 ELSE 0 END) AS policies
RETURN y.id AS id, y.kind AS kind, y.name AS name, y.nameEn AS nameEn, n, targets, projects, policies
ORDER BY n DESC, id
