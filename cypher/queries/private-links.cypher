// 不显示个人时略去哪些关系？ / Which relations are left out where private persons are not shown?
// $things → from, relation, to, fromKind, toKind, evidence
MATCH (p:Person)
WHERE p.private = true
WITH collect([p.name, p.nameEn]) AS named, collect(coalesce(p.aliases, [])) AS called
WITH [name IN reduce(all = [], list IN named + called | all + list) WHERE size(name) > 1 | toLower(name)] AS names
MATCH (a:Thing)-[r]->(b:Thing)
WHERE type(r) <> 'NEEDS'
WITH names, a, r, b,
     toLower(coalesce(r.claimZh, '') + ' · ' + coalesce(r.claimEn, '') + ' · ' + coalesce(r.uncertain, '') + ' · ' + coalesce(r.uncertainEn, '') +
       reduce(all = '', said IN coalesce(r.claimsZh, []) + coalesce(r.claimsEn, []) + coalesce(r.doubts, []) + coalesce(r.doubtsEn, []) |
         all + ' · ' + said)) AS words
WHERE a.id IN $things OR b.id IN $things OR size([name IN names WHERE words CONTAINS name]) > 0
RETURN a.id AS from, type(r) AS relation, b.id AS to, a.kind AS fromKind, b.kind AS toKind, coalesce(r.evidence, []) AS evidence
ORDER BY from, relation, to
