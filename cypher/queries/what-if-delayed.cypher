// 这些事推迟或取消，会牵连什么，什么还能靠别的办法（八步以内）？ / When these come late or are cancelled, what is touched, and what still stands by another way, up to eight steps on?
// $ids, $done (stands whatever happens), $doers (through places, organizations and people) → fate, step, id, kind, name, nameEn, facts, because, evidence
// 几样里有一样就行的需要，全部落空才算落空。推迟的和取消的牵连同样的事；要知道哪些会取消，只写取消的再问一次。
// A need that any one of several satisfies fails with the last of them. Late and cancelled touch the same things; to see what is cancelled, ask again with these alone.
WITH [one IN $ids WHERE NOT one IN $done] AS marked, [one IN $done WHERE NOT one IN $ids] AS done
WITH marked, done, marked AS hit
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h1
WITH marked, done, hit + h1 AS hit, h1
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, h1, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, h1, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h2
WITH marked, done, hit + h2 AS hit, h1, h2
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, h1, h2, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, h1, h2, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h3
WITH marked, done, hit + h3 AS hit, h1, h2, h3
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, h1, h2, h3, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, h1, h2, h3, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h4
WITH marked, done, hit + h4 AS hit, h1, h2, h3, h4
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, h1, h2, h3, h4, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, h1, h2, h3, h4, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h5
WITH marked, done, hit + h5 AS hit, h1, h2, h3, h4, h5
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, h1, h2, h3, h4, h5, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, h1, h2, h3, h4, h5, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h6
WITH marked, done, hit + h6 AS hit, h1, h2, h3, h4, h5, h6
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, h1, h2, h3, h4, h5, h6, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, h1, h2, h3, h4, h5, h6, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h7
WITH marked, done, hit + h7 AS hit, h1, h2, h3, h4, h5, h6, h7
OPTIONAL MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE NOT x.id IN done AND NOT x.id IN hit
WITH marked, done, hit, h1, h2, h3, h4, h5, h6, h7, x.id AS id, CASE WHEN n.anyOf IS NULL THEN y.id ELSE '| ' + n.anyOf END AS way,
     sum(CASE WHEN y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person']) THEN 0 ELSE 1 END) AS standing
WITH marked, done, hit, h1, h2, h3, h4, h5, h6, h7, collect(DISTINCT CASE WHEN standing = 0 THEN id ELSE null END) AS h8
WITH marked, done, hit + h8 AS hit, h1, h2, h3, h4, h5, h6, h7, h8
MATCH (y:Thing)
WHERE y.id IN hit AND ($doers OR y.id IN marked OR NOT y.kind IN ['Place', 'Organization', 'Person'])
WITH marked, done, collect(y.id) AS struck, h1, h2, h3, h4, h5, h6, h7, h8
MATCH (x:Thing)-[n:NEEDS]->(y:Thing)
WHERE y.id IN struck AND NOT x.id IN marked AND NOT x.id IN done
OPTIONAL MATCH (x)-[other:NEEDS]->(z:Thing)
WHERE other.anyOf = n.anyOf AND NOT z.id IN struck
WITH x, n, y, count(z) AS others,
     CASE WHEN x.id IN h1 THEN 1 WHEN x.id IN h2 THEN 2 WHEN x.id IN h3 THEN 3 WHEN x.id IN h4 THEN 4
          WHEN x.id IN h5 THEN 5 WHEN x.id IN h6 THEN 6 WHEN x.id IN h7 THEN 7 WHEN x.id IN h8 THEN 8 ELSE null END AS step
WHERE step IS NOT NULL OR others > 0
WITH x, n, y, step
ORDER BY y.id
WITH x, step, collect(y.id) AS because, collect(n.evidence) AS evidence
RETURN CASE WHEN step IS NULL THEN 'stands' ELSE 'touched' END AS fate, step, x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn,
       coalesce(x.facts, 0) AS facts, because, evidence
ORDER BY fate DESC, step, facts DESC, id
