// 这个地方有哪些产业，凭什么说？ / Which industries does this place have, and by what?
// $id → industry, industryName, industryNameEn, relation, id, kind, name, nameEn, basis, claimZh, claimEn, evidence
MATCH (p:Thing {id: $id})<-[:LOCATED_IN|PART_OF*0..3]-(t:Thing)-[r:DEVELOPS|IN_INDUSTRY|SUPPORTS]->(i:Industry)
WITH DISTINCT t, r, i
RETURN i.id AS industry, i.name AS industryName, i.nameEn AS industryNameEn, type(r) AS relation, t.id AS id, t.kind AS kind,
       t.name AS name, t.nameEn AS nameEn, r.basis AS basis, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY industry, relation, id
