// 各年有多少目标到期、多少数据、多少事件？ / How many targets fall due, how many figures and how many events fall in each year?
// → year, targets, observations, events
MATCH (t:Thing)
WHERE t.kind IN ['Target', 'Observation', 'Event'] AND t.to IS NOT NULL
WITH substring(t.to, 0, 4) AS year, CASE WHEN t.kind = 'Target' THEN 1 ELSE 0 END AS target,
     CASE WHEN t.kind = 'Observation' THEN 1 ELSE 0 END AS observation, CASE WHEN t.kind = 'Event' THEN 1 ELSE 0 END AS event
WITH year, sum(target) AS targets, sum(observation) AS observations, sum(event) AS events
RETURN year, targets, observations, events
ORDER BY year
