// 哪些政策涉及这个产业或产品，或它的一部分、在它之中的事物？ / Which policies touch this industry or product, its parts or what is in it?
// $id → policy, policyName, policyNameEn, relation, id, kind, name, nameEn, basis, claimZh, claimEn, evidence
MATCH (x:Thing {id: $id})<-[:IN_INDUSTRY|PART_OF*0..2]-(t:Thing)-[r]-(p:Policy)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND t.id <> p.id
WITH DISTINCT t, r, p
RETURN p.id AS policy, p.name AS policyName, p.nameEn AS policyNameEn, type(r) AS relation, t.id AS id, t.kind AS kind, t.name AS name,
       t.nameEn AS nameEn, r.basis AS basis, r.claimZh AS claimZh, r.claimEn AS claimEn, coalesce(r.evidence, []) AS evidence
ORDER BY policy, relation, id
