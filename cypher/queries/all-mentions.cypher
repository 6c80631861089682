// 每篇文章在哪里说到什么？ / Where does each article name what?
// → id, article, evidence
MATCH (t:Thing)-[r:MENTIONED_IN]->(a:Thing)
RETURN t.id AS id, a.id AS article, coalesce(r.evidence, []) AS evidence
ORDER BY id, article
