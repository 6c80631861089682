// 名称、别名、拼音、首字母或英文里有这几个字的是什么？ / What has these words in its names, readings or initials?
// $q (lower case), $kinds (none: all), $limit → id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount, rank, aliases, initials, valueText
MATCH (t:Thing)
WHERE t.search CONTAINS $q AND (size($kinds) = 0 OR t.kind IN $kinds)
WITH t, ' · ' + t.search + ' · ' AS pieces, size(t.name) AS length
WITH t, length,
     CASE WHEN pieces CONTAINS ' · ' + $q + ' · ' THEN 0 WHEN pieces CONTAINS ' · ' + $q THEN 1 ELSE 2 END AS rank
ORDER BY rank, length, t.facts DESC, t.id
LIMIT $limit
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.pinyin AS pinyin,
       coalesce(t.facts, 0) AS facts, coalesce(t.articles, []) AS articles, coalesce(t.differs, false) AS differs,
       coalesce(t.mentioned, 0) AS mentioned, CASE WHEN t.from IS NOT NULL THEN {from: t.from, to: t.to, basis: t.whenBasis} END AS `when`,
       CASE WHEN t.valueBase IS NOT NULL THEN {value: t.valueBase, unit: t.unitBase} END AS amount, rank,
       coalesce(t.aliases, []) AS aliases, t.initials AS initials, t.valueText AS valueText
ORDER BY rank, length, facts DESC, id
