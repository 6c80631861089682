// 哪家公司建设哪些项目？ / Which company develops which projects?
// → company, companyName, companyNameEn, project, projectName, projectNameEn, articles, claimZh, claimEn, evidence
MATCH (c:Company)-[r:DEVELOPS]->(p:Project)
RETURN c.id AS company, c.name AS companyName, c.nameEn AS companyNameEn,
       p.id AS project, p.name AS projectName, p.nameEn AS projectNameEn,
       coalesce(r.articles, []) AS articles, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY company, project
