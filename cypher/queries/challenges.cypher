// 有哪些难题，谁面对它，哪些政策针对它？ / Which difficulties are there, who faces them, and which policies address them?
// → id, name, nameEn, facing, facingNames, policies, policyNames
MATCH (c:Challenge)
OPTIONAL MATCH (w:Thing)-[:FACES]->(c)
WITH c, w
ORDER BY w.id
WITH c, collect(w.id) AS facing, collect(w.name) AS facingNames
OPTIONAL MATCH (p:Policy)-[:APPLIES_TO]->(c)
WITH c, facing, facingNames, p
ORDER BY p.id
WITH c, facing, facingNames, collect(p.id) AS policies, collect(p.name) AS policyNames
RETURN c.id AS id, c.name AS name, c.nameEn AS nameEn, facing, facingNames, policies, policyNames
ORDER BY id
