// Parameters of a query of one's own, written in the shell, with their types.
import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { isParameterName } from "../../cypher/parameters.ts";
import type { GraphValue, Parameters } from "../../cypher/port.ts";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORDS: Readonly<Record<string, GraphValue>> = { true: true, false: false, null: null };

/** Gathers `k=v` and `k:=JSON`. */
export function gatherTyped(text: string, gathered: Parameters = {}): Parameters {
  const cut = text.indexOf("=");
  const asJson = text[cut - 1] === ":";
  const name = text.slice(0, asJson ? cut - 1 : cut);
  if (cut < 1 || !isParameterName(name)) throw new InvalidArgumentError("name=value");
  const value = text.slice(cut + 1);
  return { ...gathered, [name]: asJson ? jsonValue(value) : plainValue(value) };
}

/** A number that fits is one, so are the three words; everything else is text. */
function plainValue(text: string): GraphValue {
  if (Object.hasOwn(WORDS, text)) return WORDS[text] ?? null;
  if (!NUMBER.test(text)) return text;
  const number = Number(text);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number;
}

function jsonValue(text: string): GraphValue {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    throw new InvalidArgumentError("name:=JSON");
  }
}

/** A whole number of at least one. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("1, 2, 3 …");
  return Number(text);
}
