// 两样事物都连着什么？ / What are both of two things related to?
// $a, $b → id, kind, name, nameEn, aRelation, bRelation, aEvidence, bEvidence
MATCH (a:Thing {id: $a})-[r]-(x:Thing)-[s]-(b:Thing {id: $b})
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND NOT type(s) IN ['NEEDS', 'MENTIONED_IN'] AND x.id <> a.id AND x.id <> b.id AND a.id <> b.id
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, type(r) AS aRelation, type(s) AS bRelation,
       coalesce(r.evidence, []) AS aEvidence, coalesce(s.evidence, []) AS bEvidence
ORDER BY id, aRelation, bRelation
