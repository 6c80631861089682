// 哪个名称或别名不止一样事物在用？（应当没有） / Which name or alias do several entities share? There ought to be none.
// → word, n, ids
MATCH (t:Entity)
UNWIND [t.name] + coalesce(t.aliases, []) AS called
WITH toLower(called) AS word, t.id AS id
WITH DISTINCT word, id
WITH word, id
ORDER BY id
WITH word, count(*) AS n, collect(id) AS ids
WHERE n > 1
RETURN word, n, ids
ORDER BY word
