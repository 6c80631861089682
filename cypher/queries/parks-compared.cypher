// 各园区连着多少项目、产业、产品和目标？ / How many projects, industries, products and targets is each park tied to?
// → id, name, nameEn, projects, industries, products, targets, n
MATCH (k:Park)-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND o.id <> k.id
WITH DISTINCT k, o
WITH k, o, o.kind AS kind
WITH k, count(o) AS n, sum(CASE WHEN kind = 'Project' THEN 1 ELSE 0 END) AS projects, sum(CASE WHEN kind = 'Industry' THEN 1 ELSE 0 END) AS industries,
     sum(CASE WHEN kind = 'Product' THEN 1 ELSE 0 END) AS products, sum(CASE WHEN kind = 'Target' THEN 1 ELSE 0 END) AS targets
RETURN k.id AS id, k.name AS name, k.nameEn AS nameEn, projects, industries, products, targets, n
ORDER BY n DESC, id
