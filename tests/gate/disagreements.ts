// Where our grammar and the servers' parsers differ on the corpus, with the reason. A text that is not here and differs fails the test.

/** We parse them, a server that speaks Cypher 5 does not: harmless, it refuses them itself. Most are refused by the gate as well. */
export const WE_PARSE_MORE: readonly string[] = [
  // Cypher 25 alone has these.
  "USE neo4j { MATCH (n) RETURN n }",
  "MATCH (a) FILTER a.id <> 'x' MATCH (b) RETURN a, b",
  "RETURN allReduce(acc = 0, x IN [1, 2] | acc + x, acc < 10)",
  "MATCH p = WALK (a:Thing {id: $a})-[]-{1,9}(b) RETURN p",
  "MATCH (n:Thing) RETURN n NEXT MATCH (m:Thing) RETURN m",
  "WHEN true THEN RETURN 1 ELSE RETURN 2",
  "DEFINE FUNCTION f(x) = x RETURN f(1)",
  "MATCH (n:Thing) RETURN n.kind GROUP BY n.kind",
  "{ MATCH (n) RETURN n }",
  "RETURN s'a{1}b'",
  "MATCH (n:Thing) SEARCH n IN (FULLTEXT INDEX ft FOR 'x' LIMIT 3) RETURN n",
  "MATCH (p:Project) LET size = size(p.name) FILTER size > 10 RETURN p.name, size",
  // The servers decode \\u before they parse and stumble here; we refuse it before we parse.
  "RETURN 1 // \\u",
];

/** A server parses them, our grammar does not: all are refused by us, most for their characters before any parser sees them. */
export const WE_PARSE_LESS: readonly string[] = [
  // Parsed, and then refused as a thing of the past.
  "USING PERIODIC COMMIT 500 LOAD CSV FROM 'file:///x.csv' AS l CREATE (:Canary {x: l[0]})",
  // Decoded before it is parsed: why the gate refuses every \\u.
  "MATCH (n) \\u0053ET n.x = 1",
  "RETURN 1 AS \\u0041",
  "CR\\u0045ATE (n:Canary)",
  // Part of a name, or of a number, there.
  "MATCH (n) RETURN n\u0000",
  "RETURN 1\u007f",
];
