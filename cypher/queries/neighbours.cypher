// 它直接联系着什么（已显示的除外）？ / What is it directly related to, leaving out what is shown?
// $id, $limit, $shown → id, kind, name, nameEn, pinyin, facts, articles, differs, mentioned, when, amount
MATCH (t:Thing {id: $id})-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND o.id <> $id
WITH DISTINCT o
WHERE NOT o.id IN $shown
WITH o
ORDER BY o.facts DESC, o.name, o.id
LIMIT $limit
RETURN o.id AS id, o.kind AS kind, o.name AS name, o.nameEn AS nameEn, o.pinyin AS pinyin,
       coalesce(o.facts, 0) AS facts, coalesce(o.articles, []) AS articles, coalesce(o.differs, false) AS differs,
       coalesce(o.mentioned, 0) AS mentioned, CASE WHEN o.from IS NOT NULL THEN {from: o.from, to: o.to, basis: o.whenBasis} END AS `when`,
       CASE WHEN o.valueBase IS NOT NULL THEN {value: o.valueBase, unit: o.unitBase} END AS amount
ORDER BY facts DESC, name, id
