// 这个地方下面有哪些地方，隔几层（四层以内）？ / Which places are part of this place, how many levels down, up to four?
// $id → depth, id, kind, name, nameEn, facts
MATCH path = (p:Thing {id: $id})<-[:PART_OF*1..4]-(t:Place)
WITH t, min(length(path)) AS depth
RETURN depth, t.id AS id, t.kind AS kind, t.name AS name, t.nameEn AS nameEn, coalesce(t.facts, 0) AS facts
ORDER BY depth, facts DESC, id
