// The rules of Cypher as the language's own service tells them: each has words of ours in both languages.
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { expect, test } from "vitest";
import { knownOf } from "../../web/app/panels/cypher/editor/known.ts";
import { tellMark } from "../../web/app/panels/cypher/editor/mark-words.ts";
import { marksOf } from "../../web/app/panels/cypher/editor/marks-of.ts";
import { NO_COMMANDS, schemaOf } from "../../web/app/panels/cypher/editor/worker-schema.ts";
import { wordsOf } from "../../web/app/words/words.ts";

const KNOWN = knownOf(null, []);

test.each([
  ["MATCH (n) UNWIND [1] AS n RETURN n", "declared"],
  ["MATCH (n)-[r]->(r) RETURN r", "conflict"],
  ["WITH {a: 1} AS m RETURN m[0] AS x", "mapKey"],
  ["RETURN substring('a') AS x", "few"],
  ["RETURN size('a', 'b') AS x", "many"],
  ["MATCH (n) WHERE count(n) > 1 RETURN n", "gathers"],
  ["MATCH (n) RETURN sum(count(*)) AS x", "gathersTwice"],
  ["MATCH (n) RETURN n.facts + count(*) AS x", "grouping"],
  ["MATCH (n) RETURN n.name AS a, count(*) AS c ORDER BY n.facts", "outOfReach"],
  ["RETURN 1 AS a UNION RETURN 1 AS b", "unionColumns"],
  ["RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a", "unionMixed"],
  ["MATCH (n) WITH n.name RETURN 1 AS a", "alias"],
  ["RETURN 1 AS a, 2 AS a", "sameColumns"],
  ["MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN m, n } AS c", "oneColumn"],
  ["RETURN *", "nothingToReturn"],
  ["MATCH (n) RETURN n RETURN n", "returnLast"],
  ["MATCH (n) RETURN n LIMIT 10 SKIP 1", "order"],
  ["MATCH (n) RETURN size((n)-->()) AS x", "pattern"],
  ["MATCH (n) WHERE (n)-->(m) RETURN n", "patternVariable"],
  ["MATCH (n) RETURN n LIMIT -1", "count"],
  ["MATCH (n) RETURN n LIMIT n.facts", "constant"],
  ["MATCH (n:Place|Park:Site) RETURN n", "labelSigns"],
  ["MATCH ()-[r:NEEDS:PART_OF]->() RETURN r", "typeSigns"],
  ["MATCH ()-[r:NEEDS&PART_OF]->() RETURN r", "oneType"],
  ["MATCH (n $p) RETURN n", "mapParameter"],
  ["MATCH (n) WHERE exists(n.name) RETURN n", "exists"],
  ["MATCH (n) WHERE n.facts != 1 RETURN n", "unequal"],
  ["RETURN 99999999999999999999 AS n", "tooLarge"],
  ["RETURN 0xZZ AS n", "noNumber"],
  ["MATCH p = shortestPath((a)-->(b)-->(c)) RETURN p", "shortest"],
  ["MATCH (a)-[r]->{3,1}(b) RETURN a", "bounds"],
  ["MATCH (a)-[r]->(b)-[r]->(c) RETURN a", "sameRelation"],
  ["CALL { MATCH (n) RETURN n } RETURN n", "callScope"],
  ["MATCH (n) CALL { MATCH (m) RETURN m AS n } RETURN n", "shadows"],
] as const)("the language's own service says of %s what we have words for: %s", (text, rule) => {
  const found = marksOf(lintCypherQuery(text, schemaOf(KNOWN), NO_COMMANDS).diagnostics, text, KNOWN);
  expect(found.map(({ why }) => (why.is === "rule" ? why.rule : why.is))).toContain(rule);
  expect(found.filter(({ why }) => why.is === "analysis")).toEqual([]);
  for (const lang of ["zh", "en"] as const)
    for (const mark of found)
      expect(tellMark(mark, wordsOf(lang)).words).toMatch(lang === "zh" ? /^(?!.*undefined).*\p{Script=Han}/u : /^(?!.*undefined)./u);
});
