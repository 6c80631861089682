// 它有哪些关系？ / What relations does it have?
// $id → from, fromKind, relation, to, toKind, basis, articles, evidence, claimZh, claimEn, uncertain, uncertainEn, anyOf, claimsZh, claimsEn, other
MATCH (t:Thing {id: $id})-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN']
WITH DISTINCT r, o, startNode(r) AS a, endNode(r) AS b
RETURN a.id AS from, a.kind AS fromKind, type(r) AS relation, b.id AS to, b.kind AS toKind,
       r.basis AS basis, coalesce(r.articles, []) AS articles, coalesce(r.evidence, []) AS evidence,
       r.claimZh AS claimZh, r.claimEn AS claimEn, r.uncertain AS uncertain, r.uncertainEn AS uncertainEn, r.anyOf AS anyOf,
       coalesce(r.claimsZh, []) AS claimsZh, coalesce(r.claimsEn, []) AS claimsEn,
       o {.id, .kind, .name, .nameEn, .pinyin, .facts, .articles, .differs, mentioned: coalesce(o.mentioned, 0),
         `when`: CASE WHEN o.from IS NOT NULL THEN {from: o.from, to: o.to, basis: o.whenBasis} END,
         amount: CASE WHEN o.valueBase IS NOT NULL THEN {value: o.valueBase, unit: o.unitBase} END} AS other
ORDER BY relation, from, to
