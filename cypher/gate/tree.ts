// The parse tree as the gate walks it: plain values, chains of expressions with a single branch left out.
import type { ParseTree, ParserRuleContext, TerminalNode, Token } from "antlr4ng";

/** A word of the query: its kind in the grammar, what is written, where (UTF-16 offsets, the end not included). */
export type Leaf = { readonly token: string; readonly text: string; readonly start: number; readonly end: number };
/** A rule of the grammar with all that stands in it, in order. */
export type Branch = { readonly rule: string; readonly kids: readonly Tree[]; readonly start: number; readonly end: number };
export type Tree = Leaf | Branch;

export const isBranch = (tree: Tree): tree is Branch => "rule" in tree;

/** The branches of these rules right below. */
export function below(tree: Tree, ...rules: readonly string[]): Branch[] {
  return isBranch(tree) ? tree.kids.filter((kid): kid is Branch => isBranch(kid) && rules.includes(kid.rule)) : [];
}

/** All branches right below. */
export const branches = (tree: Tree): Branch[] => (isBranch(tree) ? tree.kids.filter(isBranch) : []);

/** Whether a word of this kind stands right below. */
export const has = (tree: Tree, ...tokens: readonly string[]): boolean =>
  isBranch(tree) && tree.kids.some((kid) => !isBranch(kid) && tokens.includes(kid.token));

/** The words right below. */
export const leaves = (tree: Tree): Leaf[] => (isBranch(tree) ? tree.kids.filter((kid): kid is Leaf => !isBranch(kid)) : []);

/** Every branch of these rules, this one included, from the left. */
export function everywhere(tree: Tree, ...rules: readonly string[]): Branch[] {
  const found: Branch[] = [];
  gather(tree, rules, found);
  return found;
}

function gather(tree: Tree, rules: readonly string[], found: Branch[]): void {
  if (!isBranch(tree)) return;
  if (rules.includes(tree.rule)) found.push(tree);
  for (const kid of tree.kids) gather(kid, rules, found);
}

/** All branches of a tree by rule, gone through once. */
export function byRule(tree: Branch): ReadonlyMap<string, readonly Branch[]> {
  const found = new Map<string, Branch[]>();
  const open: Branch[] = [tree];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const list = found.get(one.rule);
    if (list === undefined) found.set(one.rule, [one]);
    else list.push(one);
    for (let at = one.kids.length - 1; at >= 0; at--) {
      const kid = one.kids[at];
      if (kid !== undefined && isBranch(kid)) open.push(kid);
    }
  }
  return found;
}

/** What is written there, without blanks and comments. */
export function wordsOf(tree: Tree): string {
  return isBranch(tree) ? tree.kids.map(wordsOf).join("") : tree.text;
}

/** A name as it is meant: without back-quotes. */
export function nameOf(tree: Tree): string {
  const text = wordsOf(tree);
  return text.startsWith("`") && text.endsWith("`") && text.length > 1 ? text.slice(1, -1).replaceAll("``", "`") : text;
}

/** The names of all variables in it, from the left. */
export const namesIn = (tree: Tree): string[] => everywhere(tree, "variable").map(nameOf);

const CHAIN = /^expression\d*$/;

type Names = { readonly rules: readonly string[]; readonly tokens: (type: number) => string; readonly place: (point: number) => number };

/** The plain tree of a parser's tree; `place` turns its offsets (code points) into UTF-16 offsets. */
export function plainTree(tree: ParseTree, names: Names): Tree {
  if (!("ruleIndex" in tree)) return leafOf((tree as TerminalNode).symbol, names);
  const context = tree as ParserRuleContext;
  const kids = context.children.map((kid) => plainTree(kid, names));
  const rule = names.rules[context.ruleIndex] ?? "?";
  const [only] = kids;
  if (kids.length === 1 && only !== undefined && isBranch(only) && CHAIN.test(rule)) return only;
  const start = kids[0]?.start ?? names.place(context.start?.start ?? 0);
  return { rule, kids, start, end: kids.at(-1)?.end ?? start };
}

function leafOf(symbol: Token, { tokens, place }: Names): Leaf {
  const start = place(symbol.start);
  return { token: tokens(symbol.type), text: symbol.text ?? "", start, end: Math.max(start, place(symbol.stop + 1)) };
}
