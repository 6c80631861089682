// 不显示个人时略去哪些事物？ / Which things are left out where private persons are not shown?
// → id, kind, search, private
MATCH (p:Person)
WHERE p.private = true
WITH collect(p.id) AS persons, collect([p.name, p.nameEn]) AS named, collect(coalesce(p.aliases, [])) AS called
WITH persons, [name IN reduce(all = [], list IN named + called | all + list) WHERE size(name) > 1 | toLower(name)] AS names
MATCH (t:Thing)
WHERE t.kind <> 'Article'
WITH persons, names, t,
     toLower(reduce(all = t.name, alias IN coalesce(t.aliases, []) | all + ' · ' + alias) + ' · ' + coalesce(t.nameEn, '') + ' · ' +
       coalesce(t.note, '') + ' · ' + coalesce(t.noteEn, '') + ' · ' + coalesce(t.claimZh, '') + ' · ' + coalesce(t.claimEn, '') + ' · ' +
       coalesce(t.uncertain, '') + ' · ' + coalesce(t.uncertainEn, '')) AS words
WHERE t.id IN persons OR size([name IN names WHERE words CONTAINS name]) > 0
WITH names, collect(t.id) AS told
OPTIONAL MATCH (f:Thing)-[r]-(t:Thing)
WHERE t.id IN told AND (f.kind = 'Target' OR f.kind = 'Observation') AND type(r) IN ['ABOUT', 'SETS', 'MEASURES']
WITH names, told, collect(DISTINCT f.id) AS figures
WITH names, told + figures AS gone
OPTIONAL MATCH (e:Entity)-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND NOT e.id IN gone
WITH names, gone, e, o.id IN gone AS tied,
     toLower(coalesce(r.claimZh, '') + ' · ' + coalesce(r.claimEn, '') + ' · ' + coalesce(r.uncertain, '') + ' · ' + coalesce(r.uncertainEn, '') +
       reduce(all = '', said IN coalesce(r.claimsZh, []) + coalesce(r.claimsEn, []) + coalesce(r.doubts, []) + coalesce(r.doubtsEn, []) |
         all + ' · ' + said)) AS words
WITH gone, e.id AS id, sum(CASE WHEN tied OR size([name IN names WHERE words CONTAINS name]) > 0 THEN 0 ELSE 1 END) AS left
WITH gone, collect(CASE WHEN left = 0 THEN id ELSE null END) AS alone
WITH gone + alone AS ids
MATCH (t:Thing)
WHERE t.id IN ids
RETURN t.id AS id, t.kind AS kind, t.search AS search, coalesce(t.private, false) AS private
ORDER BY id
