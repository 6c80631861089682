// 各种关系有多少是写明的，多少是推断的，多少存疑？ / How many relations of each type are stated, inferred, or in doubt?
// → relation, n, stated, implied, uncertain
MATCH (:Thing)-[r]->(:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND r.basis IS NOT NULL
WITH type(r) AS relation, CASE WHEN r.basis = 'stated' THEN 1 ELSE 0 END AS isStated, CASE WHEN r.basis = 'implied' THEN 1 ELSE 0 END AS isImplied,
     CASE WHEN r.uncertain IS NULL THEN 0 ELSE 1 END AS isUncertain
WITH relation, count(*) AS n, sum(isStated) AS stated, sum(isImplied) AS implied, sum(isUncertain) AS uncertain
RETURN relation, n, stated, implied, uncertain
ORDER BY n DESC, relation
