// 文章的哪些文字是哪些事物的依据？ / Which passages of the article stand behind which things?
// $article → span, id, kind, name, nameEn
CALL {
  MATCH (t:Thing)
  WHERE (t.kind = 'Target' OR t.kind = 'Observation') AND $article IN t.articles
  UNWIND t.evidence AS span
  RETURN span, t
  UNION
  MATCH (t:Thing)-[r]->(b:Thing)
  WHERE type(r) <> 'NEEDS' AND $article IN r.articles
  UNWIND r.evidence AS span
  RETURN span, t
  UNION
  MATCH (a:Thing)-[r]->(t:Thing)
  WHERE type(r) <> 'NEEDS' AND $article IN r.articles
  UNWIND r.evidence AS span
  RETURN span, t
}
WITH span, t
WHERE span STARTS WITH $article + '#' AND t.kind <> 'Article'
WITH span, t, split(split(span, '#')[1], '-') AS ends
WITH span, t, toInteger(ends[0]) AS first, toInteger(ends[1]) AS last
RETURN span, t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn
ORDER BY first, last, id
