// Finds a Java for a line of Neo4j among those on this machine.
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { canInstall, installPackages, Missing } from "../missing.ts";

const FOLDERS = [
  "/usr/lib/jvm",
  "/opt/java",
  "/Library/Java/JavaVirtualMachines",
  "C:\\Program Files\\Eclipse Adoptium",
  "C:\\Program Files\\Java",
];
const EXE = process.platform === "win32" ? ".exe" : "";

function homes(): string[] {
  const named = Object.entries(process.env).flatMap(([name, value]) => (name.startsWith("JAVA_HOME") && value ? [value] : []));
  const listed = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, "Contents/Home")]),
  );
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, `java${EXE}`));
  return [...named, ...listed, ...onPath.filter((java) => existsSync(java)).map((java) => resolve(dirname(realpathSync(java)), ".."))];
}

/** The major version of the Java in this folder, from its `release` file; undefined where there is none. */
function majorOf(home: string): number | undefined {
  const release = join(home, "release");
  if (!existsSync(release) || !existsSync(join(home, "bin", `java${EXE}`))) return undefined;
  const version = /JAVA_VERSION="(\d+)/.exec(readFileSync(release, "utf8"))?.[1];
  return version === undefined ? undefined : Number(version);
}

/** The path of `java` with one of the wanted major versions, the first wanted first. */
function findJava(wanted: readonly number[]): string | undefined {
  const found = homes().map((home) => ({ home, major: majorOf(home) }));
  for (const major of wanted) {
    const hit = found.find((java) => java.major === major);
    if (hit) return join(hit.home, "bin", `java${EXE}`);
  }
  return undefined;
}

/** Like {@link findJava}, but installs a Debian package or says what to install. */
export async function needJava(line: string, wanted: readonly number[]): Promise<string> {
  const java = findJava(wanted);
  if (java !== undefined) return java;
  const how = `Install a JDK ${wanted.slice(0, 2).join(" or ")} and set JAVA_HOME to it.`;
  if (!canInstall()) throw new Missing(`A Java for Neo4j ${line}`, how);
  for (const major of wanted) {
    try {
      await installPackages(`openjdk-${major}-jdk-headless`);
      break;
    } catch {
      continue;
    }
  }
  const installed = findJava(wanted);
  if (installed === undefined) throw new Missing(`A Java for Neo4j ${line}`, how);
  return installed;
}
