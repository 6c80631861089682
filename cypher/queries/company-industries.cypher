// 哪些公司在哪个产业（自己，或凭所建的项目）？ / Which companies are in which industry, themselves or by what they develop?
// → industry, industryName, industryNameEn, company, companyName, companyNameEn, by, byKind, byName, byNameEn, evidence
MATCH (c:Company)-[:DEVELOPS*0..1]->(x:Thing)-[r:IN_INDUSTRY]->(i:Industry)
RETURN i.id AS industry, i.name AS industryName, i.nameEn AS industryNameEn, c.id AS company, c.name AS companyName, c.nameEn AS companyNameEn,
       x.id AS by, x.kind AS byKind, x.name AS byName, x.nameEn AS byNameEn, coalesce(r.evidence, []) AS evidence
ORDER BY industry, company, by
