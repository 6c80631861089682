// 哪家公司建设哪些项目？ / Which company develops which projects?
// → company, companyName, project, projectName, articles, claimZh, claimEn, evidence
MATCH (c:Company)-[r:DEVELOPS]->(p:Project)
RETURN c.id AS company, c.name AS companyName, p.id AS project, p.name AS projectName,
       coalesce(r.articles, []) AS articles, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY company, project
