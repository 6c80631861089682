// 这个编号、名称或别名说的是什么？ / Which things have this id, name or alias?
// $text → id, kind, name, nameEn, by
MATCH (t:Thing)
WITH t,
     CASE WHEN t.id = $text THEN 'id'
          WHEN toLower(t.name) = toLower($text) THEN 'name'
          WHEN toLower(t.nameEn) = toLower($text) THEN 'english'
          WHEN toLower($text) IN [alias IN coalesce(t.aliases, []) | toLower(alias)] THEN 'alias'
          ELSE 'none' END AS by
WHERE by <> 'none'
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, by
ORDER BY by = 'id' DESC, t.facts DESC, id
