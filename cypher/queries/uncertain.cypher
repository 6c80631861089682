// 哪些事实存疑，为什么？ / Which facts are in doubt, and why?
// → id, name, nameEn, relation, to, toName, toNameEn, uncertain, uncertainEn, evidence
CALL {
  MATCH (f:Thing)
  WHERE f.uncertain IS NOT NULL
  RETURN f AS a, '' AS relation, '' AS to, '' AS toName, '' AS toNameEn, f.uncertain AS uncertain, f.uncertainEn AS uncertainEn, f.evidence AS evidence
  UNION
  MATCH (a:Thing)-[r]->(b:Thing)
  WHERE type(r) <> 'NEEDS' AND r.uncertain IS NOT NULL
  RETURN a, type(r) AS relation, b.id AS to, b.name AS toName, b.nameEn AS toNameEn, r.uncertain AS uncertain, r.uncertainEn AS uncertainEn, r.evidence AS evidence
}
RETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, relation, to, toName, toNameEn, uncertain, uncertainEn, coalesce(evidence, []) AS evidence
ORDER BY id, relation, to
