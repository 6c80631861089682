// 这个指标历次的数据和目标，按时间排？ / Which figures and targets does this indicator have over time?
// $id → from, to, kind, id, name, nameEn, comparator, value, unit, valueText, nature, about, articles, evidence
MATCH (i:Thing {id: $id})<-[:MEASURES]-(f:Thing)
OPTIONAL MATCH (f)-[:ABOUT]->(x:Thing)
WITH f, x
ORDER BY x.id
WITH f, collect(x.name) AS about
RETURN f.from AS from, f.to AS to, f.kind AS kind, f.id AS id, f.name AS name, f.nameEn AS nameEn, f.comparator AS comparator, f.value AS value,
       f.unit AS unit, f.valueText AS valueText, f.nature AS nature, about, coalesce(f.articles, []) AS articles, coalesce(f.evidence, []) AS evidence
ORDER BY coalesce(f.to, '9999'), kind, id
