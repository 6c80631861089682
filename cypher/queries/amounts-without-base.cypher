// 哪些数没有换成基本单位？（应当没有） / Which numbers are not given in a base unit? There ought to be none.
// → id, kind, name, value, unit
MATCH (f:Thing)
WHERE f.kind IN ['Target', 'Observation'] AND f.value IS NOT NULL AND (f.valueBase IS NULL OR f.unit IS NOT NULL AND f.unitBase IS NULL)
RETURN f.id AS id, f.kind AS kind, f.name AS name, f.value AS value, f.unit AS unit
ORDER BY id
