// Which packages ship with the page and the server, and the notices that their licences ask for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Lock = {
  packages: Record<
    string,
    { version?: string; license?: string; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
  >;
};

/** Packages that build, check or start the project and are not part of what runs. */
const TOOLS = new Set(["@vitejs/plugin-react", "tsx", "typescript", "vite"]);
const RULE = "=".repeat(78);

type Shipped = { name: string; version: string; license: string; place: string };

/** All packages that the dependencies of the root bring with them, sorted by name; platform packages go under their parent's name. */
export function shipped(lock: Lock): Shipped[] {
  const found = new Map<string, Shipped>();
  const open = Object.keys(lock.packages[""]?.dependencies ?? {})
    .filter((name) => !TOOLS.has(name))
    .map((name) => ({ name, from: "" }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const place = placeOf(next.name, next.from, lock);
    const entry = lock.packages[place];
    if (entry === undefined || found.has(place)) continue;
    found.set(place, { name: next.name, version: entry.version ?? "", license: entry.license ?? "unknown", place });
    for (const name of Object.keys(entry.dependencies ?? {})) open.push({ name, from: place });
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en"));
}

function placeOf(name: string, from: string, lock: Lock): string {
  const nested = `${from}/node_modules/${name}`;
  if (from === "" || lock.packages[nested] === undefined) return `node_modules/${name}`;
  return nested;
}

/** The list at the head of the notices: one line for each package. */
export function listing(lock: Lock): string {
  return shipped(lock)
    .map(({ name, version, license }) => `${name} ${version} (${license})`)
    .join("\n");
}

/** The whole text: the list, then each licence text once, with the packages it covers. */
export function notices(lock: Lock, root: string): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, place } of shipped(lock)) {
    const text =
      licenceText(join(root, place)) ||
      "(Ships no licence text of its own. The licence is named in the list above; its text stands with other packages here.)";
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${RULE}\n${names.join("\n")}\n${RULE}\n\n${text}`);
  const head = "Zhaotu is licensed under the Apache License 2.0. It contains or is run with these packages, each under its own licence:";
  return `${head}\n\n${listing(lock)}\n\n${parts.join("\n\n")}\n`;
}

function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name));
  return files
    .toSorted()
    .map((name) =>
      readFileSync(join(folder, name), "utf8")
        .replaceAll("\r\n", "\n")
        .replace(/[ \t]+$/gm, "")
        .trim(),
    )
    .join("\n\n");
}
