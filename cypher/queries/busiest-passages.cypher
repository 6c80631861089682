// 文章的哪些文字说明的关系最多？ / Which passages of the article state most relations?
// $article, $limit → span, characters, n
MATCH (:Thing)-[r]->(:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND $article IN coalesce(r.articles, [])
UNWIND r.evidence AS span
WITH r, span
WHERE span STARTS WITH $article + '#'
WITH span, count(r) AS n
WITH span, n, split(split(span, '#')[1], '-') AS ends
RETURN span, toInteger(ends[1]) - toInteger(ends[0]) AS characters, n
ORDER BY n DESC, span
LIMIT $limit
