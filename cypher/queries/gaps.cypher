// 关于它们，有什么没写：由谁负责、有什么目标、什么期限、靠谁只是推断？ / What is not written about them: who carries it out, a target, a deadline, a stated need?
// $ids (none: all) → id, kind, name, nameEn, facts, gaps
MATCH (x:Thing)
WHERE size($ids) = 0 OR x.id IN $ids
OPTIONAL MATCH (c:Thing)-[r]->(x)
WHERE type(r) IN ['DEVELOPS', 'IMPLEMENTS', 'LEADS', 'ISSUES', 'SETS'] AND c.kind IN ['Place', 'Organization', 'Person', 'Company']
WITH x, count(c) AS carriers
OPTIONAL MATCH (t:Thing)-[:ABOUT]->(x)
WHERE t.kind = 'Target'
WITH x, carriers, count(t) AS targets, count(t.from) AS dated
OPTIONAL MATCH (x)-[n:NEEDS]-(:Thing)
WITH x, carriers, targets, dated, count(n) AS needs
OPTIONAL MATCH (x)-[n:NEEDS]-(y:Thing)
OPTIONAL MATCH (x)-[r]-(y)
WHERE type(r) IN n.via AND coalesce(r.basis, 'stated') = 'stated'
  AND ((type(r) IN ['REQUIRES', 'LOCATED_IN', 'ABOUT'] AND startNode(r) = startNode(n))
    OR (NOT type(r) IN ['REQUIRES', 'LOCATED_IN', 'ABOUT'] AND startNode(r) = endNode(n)))
WITH x, carriers, targets, dated, needs, count(r) AS stated
WITH x, x.kind IN ['Project', 'Park', 'Infrastructure', 'Site', 'Policy', 'Product', 'Industry'] AS aimed, carriers, targets, dated, needs, stated
WITH x, [gap IN [
       CASE WHEN (aimed OR x.kind IN ['Event', 'Target']) AND carriers = 0 THEN 'no-carrier' END,
       CASE WHEN aimed AND targets = 0 THEN 'no-target' END,
       CASE WHEN (aimed OR x.kind = 'Target') AND x.from IS NULL AND dated = 0 THEN 'no-deadline' END,
       CASE WHEN needs > 0 AND stated = 0 THEN 'implied-only' END] WHERE gap IS NOT NULL] AS gaps
WHERE size(gaps) > 0
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, coalesce(x.facts, 0) AS facts, gaps
ORDER BY id
