// 到这一天为止，有哪些期限和事件？ / Which deadlines and events fall by this day?
// $date → id, kind, name, nameEn, from, to, basis, sure
MATCH (t:Thing)
WHERE (t:Target OR t:Event) AND t.from <= $date
RETURN t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, t.from AS from, t.to AS to, t.whenBasis AS basis, t.to <= $date AS sure
ORDER BY to, from, id
