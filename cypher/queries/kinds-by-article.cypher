// 每篇文章说到的各类事物有多少，其中几样别的文章也说到？ / How many things of each kind does each article speak of, and how many of them do others speak of too?
// → article, kind, n, shared
MATCH (t:Thing)
WHERE t.kind <> 'Article'
WITH t.kind AS kind, coalesce(t.articles, []) AS articles
UNWIND articles AS article
WITH article, kind, CASE WHEN size(articles) > 1 THEN 1 ELSE 0 END AS both
WITH article, kind, count(*) AS n, sum(both) AS shared
RETURN article, kind, n, shared
ORDER BY article, n DESC, kind
