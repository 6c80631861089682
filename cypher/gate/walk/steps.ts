// How many steps a path pattern may take: every variable length needs an upper bound, and bounds inside bounds multiply.
import { below, branches, has, isBranch, leaves, type Branch, type Leaf, type Tree } from "../tree.ts";
import { refuse } from "./refusal.ts";

/** The longest walk of variable length, and the longest that a shortest path may be looked for over. */
const LONGEST = 12;
const LONGEST_SHORTEST = 15;
/** Steps of all patterns of one MATCH, those of one relationship included. */
export const LONGEST_CHAIN = 18;

type Steps = { readonly fixed: number; readonly variable: number };

/** The steps that this pattern may take; refuses what has no bound or too large a one. Of shortest paths few are kept: they count for nothing. */
export function stepsOf(pattern: Branch, shortest: boolean): Steps {
  const most = shortest ? LONGEST_SHORTEST : LONGEST;
  const { fixed, variable } = inside(pattern, most);
  if (variable > most) refuse("too-many-steps", pattern, String(variable));
  return shortest ? { fixed: 0, variable: 0 } : { fixed, variable };
}

/** Goes through nodes, relationships and quantified parts of a pattern, not into what stands in their brackets. */
function inside(tree: Branch, most: number): Steps {
  let fixed = 0;
  let variable = 0;
  for (const [at, kid] of tree.kids.entries()) {
    if (!isBranch(kid)) continue;
    if (kid.rule === "relationshipPattern") {
      const after = tree.kids[at + 1];
      const length = after !== undefined && isBranch(after) && after.rule === "quantifier" ? quantified(after, most) : lengthOf(kid, most);
      if (length === null) fixed += 1;
      else variable += length;
    } else if (kid.rule === "parenthesizedPath") {
      const own = inside(kid, most);
      const [quantifier] = below(kid, "quantifier");
      const times = quantifier === undefined ? null : quantified(quantifier, most);
      if (times === null) {
        fixed += own.fixed;
        variable += own.variable;
      } else variable += times * Math.max(1, own.fixed + own.variable);
    } else if (PARTS.has(kid.rule)) {
      const own = inside(kid, most);
      fixed += own.fixed;
      variable += own.variable;
    }
  }
  return { fixed, variable };
}

const PARTS: ReadonlySet<string> = new Set(["pattern", "anonymousPattern", "shortestPathPattern", "patternElement", "pathPatternNonEmpty"]);

/** The upper bound of `*…` in a relationship's brackets; null for one step. */
function lengthOf(relationship: Branch, most: number): number | null {
  const [length] = below(relationship, "pathLength");
  if (length === undefined) return null;
  const words = leaves(length);
  const dots = words.findIndex((word) => word.token === "DOTDOT");
  const bound = words.findLast((word, at) => at > Math.max(dots, 0) && word.token === "UNSIGNED_DECIMAL_INTEGER");
  if (bound === undefined) refuse("unbounded", length, "*");
  return checked(bound, most);
}

/** The upper bound of `{…}`, `+` or `*` behind a pattern. */
function quantified(quantifier: Branch, most: number): number {
  const words = leaves(quantifier);
  if (has(quantifier, "PLUS", "TIMES")) refuse("unbounded", quantifier, words[0]?.text);
  const comma = words.findIndex((word) => word.token === "COMMA");
  const bound = words.find((word, at) => at > comma && word.token === "UNSIGNED_DECIMAL_INTEGER");
  if (bound === undefined) refuse("unbounded", quantifier);
  return checked(bound, most);
}

function checked(bound: Leaf, most: number): number {
  const steps = wholeNumber(bound);
  if (!(steps <= most)) refuse("too-many-steps", bound, bound.text);
  return steps;
}

/** The number that a word writes; NaN for what is no decimal number. */
export function wholeNumber(word: Leaf): number {
  return /^\d+(?:_\d+)*$/u.test(word.text) ? Number(word.text.replaceAll("_", "")) : Number.NaN;
}

/** Whether a pattern asks for shortest or any paths, of which few are kept. */
export function isShortest(pattern: Branch): boolean {
  const [prefix] = below(pattern, "pathPatternPrefix");
  if (prefix !== undefined) return has(prefix, "SHORTEST", "ANY");
  return everywhereShallow(pattern).some(({ rule }) => rule === "shortestPathPattern");
}

const everywhereShallow = (tree: Tree): Branch[] =>
  branches(tree).flatMap((kid) => [kid, ...(kid.rule === "anonymousPattern" ? branches(kid) : [])]);
