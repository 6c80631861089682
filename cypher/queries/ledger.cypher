// 图是由什么载入的？ / What was the graph loaded from?
// → id, format, revision, derived, article, hash
MATCH (l:Ledger)
RETURN l.id AS id, l.format AS format, l.revision AS revision, l.derived AS derived, l.article AS article, l.hash AS hash
ORDER BY id
