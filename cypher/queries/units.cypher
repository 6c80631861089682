// 文中各种单位合多少基本单位，各用在几个数上？ / What is each written unit in its base unit, and how many figures are written in it?
// → unit, unitBase, factor, n, least, most
MATCH (f:Thing)
WHERE f.kind IN ['Target', 'Observation'] AND f.value IS NOT NULL AND f.value <> 0 AND f.unit IS NOT NULL AND f.unit <> f.unitBase
WITH f.unit AS unit, f.unitBase AS unitBase, toInteger(round(f.valueBase / f.value)) AS factor, f.value AS value
WITH unit, unitBase, factor, count(*) AS n, min(value) AS least, max(value) AS most
RETURN unit, unitBase, factor, n, least, most
ORDER BY unitBase, factor, unit
