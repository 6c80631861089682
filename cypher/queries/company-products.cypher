// 哪家公司凭什么出产什么？ / Which company makes which product, and by what?
// → company, companyName, companyNameEn, by, byKind, byName, byNameEn, product, productName, productNameEn, evidence
MATCH (c:Company)-[:DEVELOPS*0..1]->(x:Thing)-[r:PRODUCES]->(p:Product)
RETURN c.id AS company, c.name AS companyName, c.nameEn AS companyNameEn, x.id AS by, x.kind AS byKind, x.name AS byName, x.nameEn AS byNameEn,
       p.id AS product, p.name AS productName, p.nameEn AS productNameEn, coalesce(r.evidence, []) AS evidence
ORDER BY company, by, product
