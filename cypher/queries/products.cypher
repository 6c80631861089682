// 什么产品由谁出产，属哪个产业？ / Which product is made by what, and which industry is it in?
// → product, productName, productNameEn, by, byKind, byName, byNameEn, industries, evidence
MATCH (m:Thing)-[r:PRODUCES]->(p:Product)
OPTIONAL MATCH (p)-[:IN_INDUSTRY]->(i:Industry)
WITH m, r, p, i
ORDER BY i.id
WITH m, r, p, collect(i.name) AS industries
RETURN p.id AS product, p.name AS productName, p.nameEn AS productNameEn, m.id AS by, m.kind AS byKind, m.name AS byName, m.nameEn AS byNameEn,
       industries, coalesce(r.evidence, []) AS evidence
ORDER BY product, by
