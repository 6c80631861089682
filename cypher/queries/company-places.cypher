// 哪家公司在哪些地方、园区（自己，或凭所建的项目）？ / Where is each company active, itself or by what it develops?
// → company, companyName, companyNameEn, by, byName, byNameEn, relation, place, placeKind, placeName, placeNameEn, basis, evidence
MATCH (c:Company)-[:DEVELOPS*0..1]->(x:Thing)-[r:OPERATES_IN|LOCATED_IN]->(p:Thing)
RETURN c.id AS company, c.name AS companyName, c.nameEn AS companyNameEn, x.id AS by, x.name AS byName, x.nameEn AS byNameEn,
       type(r) AS relation, p.id AS place, p.kind AS placeKind, p.name AS placeName, p.nameEn AS placeNameEn, r.basis AS basis,
       coalesce(r.evidence, []) AS evidence
ORDER BY company, by, relation, place
