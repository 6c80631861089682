// 两样事物最少隔几步，怎样连着（六步以内，列出同样短的各条）？ / In how few steps are two things joined, and by what, all ways that are as short, up to six steps?
// $from, $to → steps, ids, names, namesEn, relations, evidence
MATCH (a:Thing {id: $from})
WHERE a.id <> $to
MATCH p = allShortestPaths((a)-[:PART_OF|LOCATED_IN|CONNECTS|NEAR|FACES|RELATED_TO|OPERATES_IN|DEVELOPS|IMPLEMENTS|ISSUES|SETS|LEADS|INVOLVES|HOLDS_POSITION|WORKS_FOR|VISITED|IN_INDUSTRY|PRODUCES|DESIGNATED_AS|BRAND_OF|APPLIES_TO|REQUIRES|SUPPORTS|PRECEDES|ABOUT|MEASURES|CONTRADICTS|CORROBORATES|UPDATES|NOT_COMPARABLE|QUOTED_IN|WROTE|PHOTOGRAPHED*..6]-(b:Thing {id: $to}))
RETURN length(p) AS steps, [t IN nodes(p) | t.id] AS ids, [t IN nodes(p) | t.name] AS names, [t IN nodes(p) | t.nameEn] AS namesEn,
       [r IN relationships(p) | type(r)] AS relations, [r IN relationships(p) | coalesce(r.evidence, [])] AS evidence
ORDER BY steps, ids, relations
