// 除了地方、机构、人物和文章，什么被最多的事物直接需要？ / What do most things need directly, places, organizations, people and articles left out?
// $limit → id, kind, name, nameEn, n, targets, projects, policies
MATCH (x:Thing)-[:NEEDS]->(y:Thing)
WHERE NOT y.kind IN ['Place', 'Organization', 'Person', 'Article']
WITH y, x.kind AS kind
WITH y, count(*) AS n, sum(CASE WHEN kind = 'Target' THEN 1 ELSE 0 END) AS targets, sum(CASE WHEN kind = 'Project' THEN 1 ELSE 0 END) AS projects,
     sum(CASE WHEN kind = 'Policy' THEN 1 ELSE 0 END) AS policies
RETURN y.id AS id, y.kind AS kind, y.name AS name, y.nameEn AS nameEn, n, targets, projects, policies
ORDER BY n DESC, id
LIMIT $limit
