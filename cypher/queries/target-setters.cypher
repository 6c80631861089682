// 目标由谁设定，多少有数字，多少有期限，多少只是力争？ / Who sets the targets, how many with a number, with a deadline, only striven for?
// → id, kind, name, nameEn, numbers, dated, striven, n
MATCH (s:Thing)-[:SETS]->(t:Target)
WITH s, count(t) AS n, count(t.value) AS numbers, count(t.due) AS dated, sum(CASE WHEN t.modality = 'strive' THEN 1 ELSE 0 END) AS striven
RETURN s.id AS id, s.kind AS kind, s.name AS name, s.nameEn AS nameEn, numbers, dated, striven, n
ORDER BY n DESC, id
