// Values of a query's parameters: which names stand in the text, what their type may be, what a field's text means, and how the address writes it.
import type { CatalogueEntry } from "../../contract/cypher.ts";
import type { DoorValue, ValueType } from "./door-state.ts";

/** What is wrong with a value. */
type ValueFault = "none" | "number" | "boolean" | "list" | "json";
export type Read = { readonly value: unknown } | { readonly fault: ValueFault };

const PIECES =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|\$`([^`]+)`|`[^`]*`?|\$([\p{L}\p{N}_]+)/gu;
const LIST_SIGN = /[,，、\n]/u;

/** The names of a text's parameters, in the order in which they first stand there; those in strings and comments are none. */
export function paramNames(text: string): string[] {
  const names = [...text.matchAll(PIECES)].flatMap(([, quoted, plain]) => quoted ?? plain ?? []);
  return [...new Set(names)].filter((name) => !(name in {}));
}

/** What a parameter's type may be: the catalogue's word, or how the text uses it. */
export function guessType(name: string, text: string, entry: CatalogueEntry | null): ValueType {
  const known = entry?.params.find((param) => param.name === name);
  if (known) return known.type;
  const at = `\\$(?:${escaped(name)}\\b|\`${escaped(name)}\`)`;
  const used = (before: string) => new RegExp(`${before}\\s*${at}`, "iu").test(text);
  if (used("\\bid\\s*(?::|=)")) return "id";
  if (used("\\.id\\s+IN")) return "ids";
  if (used("\\bIN")) return "list";
  if (used("\\b(?:LIMIT|SKIP|Year\\s*(?:=|<>))") || used("[<>]=?")) return "number";
  return "text";
}

/** What a field's text means. */
export function readValue({ type, text }: DoorValue): Read {
  const plain = text.trim();
  switch (type) {
    case "text":
      return { value: text };
    case "id":
    case "article":
      return plain === "" ? { fault: "none" } : { value: plain };
    case "number":
      return plain !== "" && Number.isFinite(Number(plain)) ? { value: Number(plain) } : { fault: plain === "" ? "none" : "number" };
    case "boolean":
      return plain === "true" || plain === "false" ? { value: plain === "true" } : { fault: plain === "" ? "none" : "boolean" };
    case "list":
    case "ids":
      return listIn(plain);
    case "json":
      return plain === "" ? { fault: "none" } : jsonIn(plain, "json");
  }
}

/** Values of all parameters of a text as they are sent; null where one is at fault. */
export function paramsOf(text: string, params: Readonly<Record<string, DoorValue>>): Record<string, unknown> | null {
  const values: Record<string, unknown> = {};
  for (const name of paramNames(text)) {
    const read = Object.hasOwn(params, name) && params[name] ? readValue(params[name]) : { fault: "none" };
    if (!("value" in read)) return null;
    values[name] = read.value;
  }
  return values;
}

/** A value as the address writes it: text as it stands where it cannot be taken for something else, else JSON. */
export function printValue(given: DoorValue): string {
  const read = readValue(given);
  if (!("value" in read)) return given.text;
  return typeof read.value === "string" && !isJson(read.value) ? read.value : JSON.stringify(read.value);
}

/** A value that the address or a program gives, as a field holds it. */
export function valueFrom(value: unknown, guess: ValueType): DoorValue {
  if (typeof value === "string")
    return { type: guess === "number" || guess === "boolean" || guess === "json" ? "text" : guess, text: value };
  if (typeof value === "number") return { type: "number", text: String(value) };
  if (typeof value === "boolean") return { type: "boolean", text: String(value) };
  const text = JSON.stringify(value) ?? "null";
  return { type: Array.isArray(value) ? (guess === "ids" ? "ids" : "list") : "json", text };
}

/** The same for the text of an address. */
export function valueInAddress(text: string, guess: ValueType): DoorValue {
  try {
    return valueFrom(JSON.parse(text), guess);
  } catch {
    return { type: guess, text };
  }
}

/** A list: JSON, or words between commas. */
function listIn(plain: string): Read {
  if (plain === "") return { fault: "none" };
  if (!plain.startsWith("["))
    return {
      value: plain
        .split(LIST_SIGN)
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    };
  const read = jsonIn(plain, "list");
  return "value" in read && !Array.isArray(read.value) ? { fault: "list" } : read;
}

function jsonIn(plain: string, fault: ValueFault): Read {
  try {
    return { value: JSON.parse(plain) as unknown };
  } catch {
    return { fault };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const escaped = (name: string) => name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
