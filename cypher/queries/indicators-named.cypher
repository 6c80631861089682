// 名称里有这几个字的指标，各有多少目标和数据？ / Which indicators have these words in their names, with how many targets and figures?
// $q (lower case) → id, name, nameEn, targets, observations
MATCH (i:Indicator)
WHERE i.search CONTAINS $q
OPTIONAL MATCH (f:Thing)-[:MEASURES]->(i)
WITH i, CASE WHEN f.kind = 'Target' THEN 1 ELSE 0 END AS target, CASE WHEN f.kind = 'Observation' THEN 1 ELSE 0 END AS observation
WITH i, sum(target) AS targets, sum(observation) AS observations
RETURN i.id AS id, i.name AS name, i.nameEn AS nameEn, targets, observations
ORDER BY targets + observations DESC, id
