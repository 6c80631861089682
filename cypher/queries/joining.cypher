// 图外的事物与这些事物有哪些关系？ / Which relations join other things to these?
// $ids → from, relation, to, id, name, facts, joined
MATCH (a:Thing)
WHERE a.id IN $ids
MATCH (a)-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND NOT o.id IN $ids
WITH DISTINCT r, a, o, startNode(r) AS f, endNode(r) AS t
RETURN f.id AS from, type(r) AS relation, t.id AS to, o.id AS id, o.name AS name, coalesce(o.facts, 0) AS facts, a.id AS joined
ORDER BY id, joined, from, relation, to
