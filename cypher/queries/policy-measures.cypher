// 这项政策由哪些举措组成，隔几层（四层以内）？ / Of which measures does this policy consist, how many levels down, up to four?
// $id → depth, id, kind, name, nameEn, facts
MATCH path = (p:Thing {id: $id})<-[:PART_OF*1..4]-(t:Thing)
WITH t, min(length(path)) AS depth
RETURN depth, t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts
ORDER BY depth, facts DESC, id
