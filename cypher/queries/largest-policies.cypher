// 哪些政策牵涉最广：举措、目标、惠及的人？ / Which policies reach furthest: measures, targets, whom they serve?
// $limit → id, name, nameEn, measures, targets, people, n
MATCH (p:Policy)-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND o.id <> p.id
WITH DISTINCT p, o
OPTIONAL MATCH (o)-[part:PART_OF]->(p)
WITH p, o, count(part) AS parts
WITH p, o.kind AS kind, parts
WITH p, count(*) AS n, sum(parts) AS measures, sum(CASE WHEN kind = 'Target' THEN 1 ELSE 0 END) AS targets,
     sum(CASE WHEN kind = 'Person' THEN 1 ELSE 0 END) AS people
RETURN p.id AS id, p.name AS name, p.nameEn AS nameEn, measures, targets, people, n
ORDER BY n DESC, id
LIMIT $limit
