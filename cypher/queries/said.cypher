// 哪些关系的说法里有这几个字？ / Which relations are told in these words?
// $q (lower case) → from, fromName, fromNameEn, relation, to, toName, toNameEn, claimZh, claimEn, evidence
MATCH (a:Thing)-[r]->(b:Thing)
WHERE type(r) <> 'NEEDS' AND (toLower(coalesce(r.claimZh, '')) CONTAINS $q OR toLower(coalesce(r.claimEn, '')) CONTAINS $q)
RETURN a.id AS from, a.name AS fromName, a.nameEn AS fromNameEn, type(r) AS relation, b.id AS to, b.name AS toName, b.nameEn AS toNameEn,
       r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY from, relation, to
