// 各地各有多少项目、园区、公司、场所和设施（三层以内）？ / How many projects, parks, companies, sites and infrastructure does each place have, up to three levels down?
// → id, name, nameEn, projects, parks, companies, sites, infrastructure, n
MATCH (p:Place)<-[:LOCATED_IN|OPERATES_IN*1..3]-(t:Thing)
WHERE t.id <> p.id
WITH DISTINCT p, t
WITH p, t, t.kind AS kind
WITH p, count(t) AS n, sum(CASE WHEN kind = 'Project' THEN 1 ELSE 0 END) AS projects, sum(CASE WHEN kind = 'Park' THEN 1 ELSE 0 END) AS parks,
     sum(CASE WHEN kind = 'Company' THEN 1 ELSE 0 END) AS companies, sum(CASE WHEN kind = 'Site' THEN 1 ELSE 0 END) AS sites,
     sum(CASE WHEN kind = 'Infrastructure' THEN 1 ELSE 0 END) AS infrastructure
RETURN p.id AS id, p.name AS name, p.nameEn AS nameEn, projects, parks, companies, sites, infrastructure, n
ORDER BY n DESC, id
