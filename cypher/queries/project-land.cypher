// 项目、园区和设施各在哪里，又在谁的地界？ / Where do projects, parks and infrastructure stand, and in whose area does that lie?
// → id, kind, name, nameEn, site, siteKind, siteName, siteNameEn, within, withinNames, basis, evidence
MATCH (x:Thing)-[r:LOCATED_IN]->(w:Thing)
WHERE x.kind IN ['Project', 'Park', 'Infrastructure']
OPTIONAL MATCH (w)-[:LOCATED_IN|PART_OF*1..2]->(p:Place)
WITH DISTINCT x, r, w, p
WITH x, r, w, p
ORDER BY p.id
WITH x, r, w, collect(p.id) AS within, collect(p.name) AS withinNames
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, w.id AS site, w.kind AS siteKind, w.name AS siteName, w.nameEn AS siteNameEn,
       within, withinNames, r.basis AS basis, coalesce(r.evidence, []) AS evidence
ORDER BY id, site
