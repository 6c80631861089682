// 名称、别名、拼音、首字母或英文里有这几个字的是什么？ / What has these words in its names, readings or initials?
// $q (lower case), $limit → id, kind, name, nameEn, pinyin, facts, articles, differs, rank, aliases, initials, valueText
MATCH (t:Thing)
WHERE t.search CONTAINS $q
WITH t, ' · ' + t.search + ' · ' AS pieces, size(t.name) AS length
WITH t, length,
     CASE WHEN pieces CONTAINS ' · ' + $q + ' · ' THEN 0 WHEN pieces CONTAINS ' · ' + $q THEN 1 ELSE 2 END AS rank
ORDER BY rank, length, t.facts DESC, t.id
LIMIT $limit
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs, rank,
       coalesce(t.aliases, []) AS aliases, t.initials AS initials, t.valueText AS valueText
ORDER BY rank, length, facts DESC, id
