// 各种关系各有多少（出处与数据自身的连线不计）？ / How many relations are there of each type (sources and the figures' own links left out)?
// → relation, n
MATCH (a:Thing)-[r]->(:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN', 'SETS', 'MEASURES'] AND (type(r) <> 'ABOUT' OR a.kind = 'Article')
WITH type(r) AS relation, count(r) AS n
RETURN relation, n
ORDER BY relation
