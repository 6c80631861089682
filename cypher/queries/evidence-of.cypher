// 文章在哪些地方说到它，说了什么？ / Where do the articles speak of it, and what do they say?
// $id → span, role, other, otherName, otherNameEn, claimZh, claimEn
CALL {
  MATCH (t:Thing {id: $id})
  UNWIND coalesce(t.evidence, []) AS span
  RETURN span, 'itself' AS role, '' AS other, '' AS otherName, '' AS otherNameEn, t.claimZh AS claimZh, t.claimEn AS claimEn
  UNION
  MATCH (t:Thing {id: $id})-[r]->(o:Thing)
  WHERE type(r) <> 'NEEDS'
  UNWIND coalesce(r.evidence, []) AS span
  RETURN span, type(r) + ' >' AS role, o.id AS other, o.name AS otherName, o.nameEn AS otherNameEn, r.claimZh AS claimZh, r.claimEn AS claimEn
  UNION
  MATCH (o:Thing)-[r]->(t:Thing {id: $id})
  WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN']
  UNWIND coalesce(r.evidence, []) AS span
  RETURN span, '> ' + type(r) AS role, o.id AS other, o.name AS otherName, o.nameEn AS otherNameEn, r.claimZh AS claimZh, r.claimEn AS claimEn
}
WITH span, role, other, otherName, otherNameEn, claimZh, claimEn, split(span, '#') AS parts
WITH span, role, other, otherName, otherNameEn, claimZh, claimEn, parts[0] AS article, split(parts[1], '-') AS ends
WITH span, role, other, otherName, otherNameEn, claimZh, claimEn, article, toInteger(ends[0]) AS first, toInteger(ends[1]) AS last
RETURN span, role, other, otherName, otherNameEn, claimZh, claimEn
ORDER BY article, first, last, role, other
