// A stranger's script: reads files of Cypher from a folder, runs each with the parameters given on its standard input by
// a plain driver session, and prints the rows. It knows nothing of Zhaotu.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import neo4j from "neo4j-driver";

const [folder, uri, user, password, database] = process.argv.slice(2);
const whole = (value) => (Number.isInteger(value) ? neo4j.int(value) : Array.isArray(value) ? value.map(whole) : value);

const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
for (const { file, params } of JSON.parse(await text(process.stdin))) {
  const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, whole(value)]));
  const { records } = await session.run(readFileSync(join(folder, file), "utf8"), given);
  process.stdout.write(`${JSON.stringify({ file, rows: records.map((record) => record.toObject()) })}\n`);
}
await driver.close();
