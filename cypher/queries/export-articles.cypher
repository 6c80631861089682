// 导出：文章 / Export: the articles
// → id, title, date, dateBasis, sha256
MATCH (a:Article)
RETURN a.id AS id, a.title AS title, a.date AS date, a.dateBasis AS dateBasis, a.sha256 AS sha256
ORDER BY id
