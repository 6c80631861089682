// 项目、园区和设施直接靠什么？ / What do projects, parks and infrastructure require directly?
// → id, kind, name, nameEn, needed, neededKind, neededName, neededNameEn, anyOf, basis, claimZh, claimEn, evidence
MATCH (x:Thing)-[r:REQUIRES]->(y:Thing)
WHERE x.kind IN ['Project', 'Park', 'Infrastructure', 'Site']
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, y.id AS needed, y.kind AS neededKind, y.name AS neededName,
       y.nameEn AS neededNameEn, r.anyOf AS anyOf, r.basis AS basis, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY id, needed
