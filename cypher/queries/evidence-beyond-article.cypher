// 哪些依据指到文章之外，或长得不像一处？（应当没有） / Which evidence points beyond its article or is too long for one place? There ought to be none.
// → id, span, length
CALL {
  MATCH (f:Thing)
  WHERE f.kind IN ['Target', 'Observation']
  UNWIND coalesce(f.evidence, []) AS span
  RETURN f.id AS id, span
  UNION
  MATCH (a:Thing)-[r]->(:Thing)
  UNWIND coalesce(r.evidence, []) AS span
  RETURN a.id AS id, span
}
WITH id, span, split(span, '#') AS parts
WITH id, span, parts[0] AS article, split(parts[1], '-') AS ends
WITH id, span, article, toInteger(ends[0]) AS first, toInteger(ends[1]) AS last
OPTIONAL MATCH (a:Article {id: article})
WITH id, span, first, last, a.length AS length
WHERE length IS NULL OR last > length OR first >= last OR last - first > 600
RETURN id, span, length
ORDER BY id, span
