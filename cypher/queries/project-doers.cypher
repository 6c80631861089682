// 每个项目由谁建设、实施、牵头、支持？ / Who builds, carries out, leads or supports each project?
// → project, projectName, projectNameEn, relation, doer, doerKind, doerName, doerNameEn, basis, claimZh, claimEn, evidence
MATCH (d:Thing)-[r:DEVELOPS|IMPLEMENTS|LEADS|SUPPORTS]->(x:Project)
RETURN x.id AS project, x.name AS projectName, x.nameEn AS projectNameEn, type(r) AS relation, d.id AS doer, d.kind AS doerKind,
       d.name AS doerName, d.nameEn AS doerNameEn, r.basis AS basis, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY project, relation, doer
