// 什么把哪些地方连起来？ / What connects which places?
// → from, fromKind, fromName, fromNameEn, to, toKind, toName, toNameEn, basis, claimZh, claimEn, evidence
MATCH (a:Thing)-[r:CONNECTS]->(b:Thing)
RETURN a.id AS from, a.kind AS fromKind, a.name AS fromName, a.nameEn AS fromNameEn, b.id AS to, b.kind AS toKind, b.name AS toName,
       b.nameEn AS toNameEn, r.basis AS basis, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY from, to
