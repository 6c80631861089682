// 同一指标、同一对象，两篇文章各说多少？ / What does each of two articles say of the same indicator and subject?
// $a, $b → indicator, indicatorName, indicatorNameEn, subjects, aKind, aId, aText, aFrom, aTo, aEvidence, bKind, bId, bText, bFrom, bTo, bEvidence
MATCH (f:Thing)-[:MEASURES]->(i:Indicator)<-[:MEASURES]-(g:Thing)
WHERE $a IN coalesce(f.articles, []) AND $b IN coalesce(g.articles, []) AND f.id <> g.id
MATCH (f)-[:ABOUT]->(s:Thing)
MATCH (g)-[:ABOUT]->(s)
WITH f, g, i, s
ORDER BY s.id
WITH f, g, i, collect(s.name) AS subjects
RETURN i.id AS indicator, i.name AS indicatorName, i.nameEn AS indicatorNameEn, subjects,
       f.kind AS aKind, f.id AS aId, f.valueText AS aText, f.from AS aFrom, f.to AS aTo, coalesce(f.evidence, []) AS aEvidence,
       g.kind AS bKind, g.id AS bId, g.valueText AS bText, g.from AS bFrom, g.to AS bTo, coalesce(g.evidence, []) AS bEvidence
ORDER BY indicator, aId, bId
