// 一篇文章的目标，哪些在另一篇里没有下文？没有再提到，不等于没有做到。 / Which targets of one article have no trace in another? Silence is no verdict.
// $a, $b → id, name, nameEn, valueText, deadline, indicatorId, indicator, indicatorEn, subjects, named, evidence
OPTIONAL MATCH (f:Observation)
WHERE $b IN coalesce(f.articles, []) AND f.value IS NULL
  AND size([word IN ['未能', '没能', '尚未', '未完成', '未建成', '未实现', '未达', '没有完成', '没有建成', '停工', '停建', '暂停', '推迟', '延期',
                   '取消', '搁置', '缓建', '落空', '失败', '不建', '不再建', '终止', '撤销', '放弃', '作废', '下马'] WHERE f.valueText CONTAINS word]) > 0
OPTIONAL MATCH (first:Article {id: $a})
WHERE coalesce(f.to, '9999') >= first.date
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH f, first, collect(o.id) AS about
WITH collect(CASE WHEN first IS NULL THEN null ELSE f.id END) AS held,
     sum(CASE WHEN f IS NULL OR first IS NULL OR size(about) > 0 THEN 0 ELSE 1 END) AS bare
MATCH (t:Target)-[:MEASURES]->(i:Thing)
WHERE $a IN coalesce(t.articles, []) AND NOT $b IN coalesce(t.articles, [])
OPTIONAL MATCH (t)-[:ABOUT]->(s:Thing)
WITH t, i, held, bare, s
ORDER BY s.id
WITH t, i, held, bare, collect(s.id) AS subjects, collect(CASE WHEN $b IN coalesce(s.articles, []) THEN s.id END) AS named
OPTIONAL MATCH (t)-[r]-(f:Thing)
WHERE type(r) IN ['CONTRADICTS', 'CORROBORATES', 'UPDATES'] AND $b IN coalesce(f.articles, [])
WITH t, i, held, bare, subjects, named, count(f) AS told
WHERE told = 0
OPTIONAL MATCH (f:Thing)-[:MEASURES]->(i)
WHERE f.kind IN ['Target', 'Observation'] AND f.id <> t.id AND $b IN coalesce(f.articles, [])
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH t, i, held, bare, subjects, named, f, collect(o.id) AS about
WITH t, i, held, bare, subjects, named,
     collect(CASE WHEN (size(about) = 0 AND size(subjects) = 0) OR size([x IN about WHERE x IN subjects]) > 0
                    OR (f.kind = 'Observation' AND f.value IS NOT NULL AND t.value IS NOT NULL) THEN f.id END) AS near
WHERE size(near) = 0
OPTIONAL MATCH (i)-[:NOT_COMPARABLE]-(j:Thing)
OPTIONAL MATCH (f:Observation)-[:MEASURES]->(j)
WHERE $b IN coalesce(f.articles, [])
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH t, i, held, bare, subjects, named, f, collect(o.id) AS about
WITH t, i, held, bare, subjects, named,
     collect(CASE WHEN (size(about) = 0 AND size(subjects) = 0) OR (size(about) > 0 AND size(subjects) > 0
                   AND (size([x IN about WHERE NOT x IN subjects]) = 0 OR size([x IN subjects WHERE NOT x IN about]) = 0)) THEN f.id END) AS apart
WHERE size(apart) = 0
OPTIONAL MATCH (t)-[:ABOUT]->(:Thing)<-[:ABOUT]-(f:Observation)
WHERE f.id IN held
OPTIONAL MATCH (f)-[:ABOUT]->(o:Thing)
WITH t, i, bare, subjects, named, f, collect(DISTINCT o.id) AS about
WITH t, i, bare, subjects, named,
     collect(CASE WHEN size(about) > 0 AND (size([x IN about WHERE NOT x IN subjects]) = 0 OR size([x IN subjects WHERE NOT x IN about]) = 0)
                  THEN f.id END) AS heldUp
WHERE size(heldUp) = 0 AND (size(subjects) > 0 OR bare = 0)
RETURN t.id AS id, t.name AS name, t.nameEn AS nameEn, t.valueText AS valueText, t.due AS deadline,
       i.id AS indicatorId, i.name AS indicator, i.nameEn AS indicatorEn, subjects, named, coalesce(t.evidence, []) AS evidence
ORDER BY id
