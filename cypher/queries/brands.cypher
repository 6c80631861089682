// 哪里有什么品牌、获得什么称号？ / Which brands and honours does what have?
// → id, kind, name, nameEn, relation, brand, brandName, brandNameEn, evidence
MATCH (x:Thing)-[r:DESIGNATED_AS|BRAND_OF]-(b:Brand)
WHERE x.id <> b.id
WITH DISTINCT x, r, b
RETURN x.id AS id, x.kind AS kind, x.name AS name, x.nameEn AS nameEn, type(r) AS relation, b.id AS brand, b.name AS brandName,
       b.nameEn AS brandNameEn, coalesce(r.evidence, []) AS evidence
ORDER BY id, relation, brand
