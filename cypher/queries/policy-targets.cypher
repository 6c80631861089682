// 这项政策和它的举措带着哪些目标？ / Which targets come with this policy and its measures?
// $id → id, name, nameEn, valueText, deadline, relation, by, byName, byNameEn, evidence
MATCH (p:Thing {id: $id})<-[:PART_OF*0..3]-(m:Thing)-[r:SETS|ABOUT|SUPPORTS|REQUIRES]-(t:Target)
WITH DISTINCT m, r, t
RETURN t.id AS id, t.name AS name, t.nameEn AS nameEn, t.valueText AS valueText, t.due AS deadline, type(r) AS relation,
       m.id AS by, m.name AS byName, m.nameEn AS byNameEn, coalesce(t.evidence, []) AS evidence
ORDER BY id, relation, by
