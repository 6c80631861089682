// 两篇文章都提到哪些事物，各几次？ / What do both articles name, and how often each?
// $a, $b → id, kind, name, nameEn, inA, inB, facts
MATCH (x:Entity)-[m:MENTIONED_IN]->(p:Article)
WHERE p.id IN [$a, $b]
WITH x, p.id AS article, size(m.evidence) AS places
WITH x, sum(CASE WHEN article = $a THEN places ELSE 0 END) AS inA, sum(CASE WHEN article = $b THEN places ELSE 0 END) AS inB
WHERE inA > 0 AND inB > 0
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, inA, inB, coalesce(x.facts, 0) AS facts
ORDER BY inA + inB DESC, id
