// 哪些政策是为了哪些人？ / Which policies are for whom?
// → person, personName, personNameEn, relation, policy, policyName, policyNameEn, claimZh, claimEn, evidence
MATCH (p:Policy)-[r:SUPPORTS|APPLIES_TO]->(w:Person)
RETURN w.id AS person, w.name AS personName, w.nameEn AS personNameEn, type(r) AS relation, p.id AS policy, p.name AS policyName,
       p.nameEn AS policyNameEn, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY person, relation, policy
