// 它直接联系着多少事物？ / How many things is it directly related to?
// $id → n
MATCH (t:Thing {id: $id})-[r]-(o:Thing)
WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] AND o.id <> $id
RETURN count(DISTINCT o) AS n
