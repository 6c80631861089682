// 各家公司连着多少项目、地方、产品和政策？ / How many projects, places, products and policies is each company tied to?
// → id, name, nameEn, projects, places, products, policies, n, articles
MATCH (c:Company)-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND o.id <> c.id
WITH DISTINCT c, o
WITH c, o, o.kind AS kind
WITH c, count(o) AS n, sum(CASE WHEN kind = 'Project' THEN 1 ELSE 0 END) AS projects, sum(CASE WHEN kind = 'Place' THEN 1 ELSE 0 END) AS places,
     sum(CASE WHEN kind = 'Product' THEN 1 ELSE 0 END) AS products, sum(CASE WHEN kind = 'Policy' THEN 1 ELSE 0 END) AS policies
RETURN c.id AS id, c.name AS name, c.nameEn AS nameEn, projects, places, products, policies, n, coalesce(c.articles, []) AS articles
ORDER BY n DESC, id
