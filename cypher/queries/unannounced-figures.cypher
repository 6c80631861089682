// 后一篇的目标和数据，哪些在前一篇里没有同一指标、同一对象的？ / Which targets and figures of the later article have none of the same indicator and subject in the earlier?
// $a, $b → id, kind, name, nameEn, indicatorId, indicator, indicatorEn, subjects, evidence
MATCH (f:Thing)-[:MEASURES]->(i:Thing)
WHERE f.kind IN ['Target', 'Observation'] AND $b IN coalesce(f.articles, []) AND NOT $a IN coalesce(f.articles, [])
OPTIONAL MATCH (f)-[r]-(g:Thing)
WHERE type(r) IN ['CONTRADICTS', 'CORROBORATES', 'UPDATES'] AND $a IN coalesce(g.articles, [])
WITH f, i, count(g) AS tied
WHERE tied = 0
OPTIONAL MATCH (f)-[:ABOUT]->(s:Thing)
WITH f, i, s
ORDER BY s.id
WITH f, i, collect(s.id) AS subjects
OPTIONAL MATCH (g:Thing)-[:MEASURES]->(i)
WHERE g.kind IN ['Target', 'Observation'] AND $a IN coalesce(g.articles, [])
OPTIONAL MATCH (g)-[:ABOUT]->(o:Thing)
WITH f, i, subjects, g, collect(o.id) AS about
WITH f, i, subjects,
     collect(CASE WHEN (size(about) = 0 AND size(subjects) = 0) OR size([x IN about WHERE x IN subjects]) > 0 THEN g.id END) AS before
WHERE size(before) = 0
RETURN f.id AS id, f.kind AS kind, f.name AS name, f.nameEn AS nameEn, i.id AS indicatorId, i.name AS indicator, i.nameEn AS indicatorEn,
       subjects, coalesce(f.evidence, []) AS evidence
ORDER BY id
