// 谁在这个地方一带建设什么？ / Who develops what in and around this place?
// $id → doer, doerKind, doerName, doerNameEn, id, kind, name, nameEn, basis, claimZh, claimEn, evidence
MATCH (p:Thing {id: $id})<-[:LOCATED_IN|PART_OF*0..3]-(t:Thing)<-[r:DEVELOPS]-(d:Thing)
WITH DISTINCT t, r, d
RETURN d.id AS doer, d.kind AS doerKind, d.name AS doerName, d.nameEn AS doerNameEn, t.id AS id, t.kind AS kind, t.name AS name,
       t.nameEn AS nameEn, r.basis AS basis, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY id, doer
