// 这种关系里，哪些是推断出来的？ / Which relations of this type are inferred?
// $relation → from, fromName, fromNameEn, to, toName, toNameEn, claimZh, claimEn, evidence
MATCH (a:Thing)-[r]->(b:Thing)
WHERE type(r) = $relation AND r.basis = 'implied'
RETURN a.id AS from, a.name AS fromName, a.nameEn AS fromNameEn, b.id AS to, b.name AS toName, b.nameEn AS toNameEn,
       r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY from, to
