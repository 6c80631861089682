// Of whom each clause tells: the name it begins with, the thing that something is done to, or whom the clause before told of.
import { beginsUnnamed, continues, sentenceGoesOn } from "./clause-begins.ts";
import { headsOf, type Clause } from "./clause-heads.ts";
import { isFirmProperty, isOfArea } from "./about-nouns.ts";
import { FIGURE, signOf, type Item, type Scene } from "./scene.ts";

/** 甲县5个、乙县3个: each of a row tells of its own. */
const OWNERS = (["Place", "Park", "Company", "Organization"] as const).map(signOf).join("");
const MARK = new RegExp(`[，,：:]|(?<=${FIGURE})、(?=[${OWNERS}][^，,、。；;\\uE000-\\uE01E]{0,6}${FIGURE})`, "g");

type Told = Pick<Clause, "heads" | "weak" | "built" | "broken">;
const NOTHING: Told = { heads: [], weak: false, built: null, broken: false };

/** The clauses of every scene. A sentence that goes on without a subject keeps the topic of the one before in its paragraph. */
export function topicsOf(scenes: readonly Scene[]): Clause[][] {
  let last: (Told & { readonly block: number; readonly end: number; readonly open: boolean }) | null = null;
  return scenes.map((scene) => {
    const goesOn =
      last !== null &&
      last.block === scene.block &&
      scene.start - last.end < 3 &&
      ((last.open && !isOf(last.heads, "Industry")) || sentenceGoesOn(scene.line));
    const clauses: Clause[] = [];
    let told: Told = goesOn && last !== null ? last : NOTHING;
    for (const [from, to] of clausesIn(scene.line)) {
      const found = headsOf(scene, from, to);
      const own = found?.form === "object" && isBuilt(told.heads) && !told.weak && clauses.length > 0 ? null : found;
      if (own === null && beginsUnnamed(scene.line, from, to)) told = NOTHING;
      else if (own === null && !continues(scene.line, from, to) && !(isOf(told.heads, "Place") && isOfArea(scene.line.slice(from, to))))
        told = { ...told, broken: true };
      if (own !== null) told = { heads: own.heads, weak: own.form === "object", built: null, broken: false };
      clauses.push(own ?? { from, to, ...told, form: told.heads.length > 0 ? "carried" : "none", body: from });
      told = { ...told, built: builtIn(scene, from, to) ?? told.built };
    }
    lookAhead(scene.line, clauses);
    const main = clauses.find(({ form }) => form === "subject") ?? clauses.find(({ form }) => form !== "none");
    const open = /[；;]$/.test(scene.line);
    const kept = open
      ? { ...told, built: null }
      : main === undefined
        ? null
        : { heads: main.heads, weak: main.weak, built: told.built, broken: told.broken };
    last = kept === null ? null : { ...kept, block: scene.block, end: scene.end, open };
    return clauses;
  });
}

/** 总投资5亿元，年产3万吨的甲项目投产: the first clause tells of what the second names behind its own figure. */
function lookAhead(line: string, clauses: Clause[]): void {
  const [first, second] = clauses;
  if (first === undefined || second?.form !== "subject" || first.form === "subject" || first.form === "object") return;
  const before = line.slice(second.from, second.body);
  if (!isFirmProperty(line.slice(first.from, first.to)) || !before.includes(FIGURE) || !before.includes("的")) return;
  clauses[0] = { ...first, heads: second.heads, form: "carried", weak: false, broken: false };
}

/** 该项目分两期，建设乙生产线，二期投资…: what a thing that is built is made of is not what goes on. */
const isBuilt = (heads: readonly Item[]): boolean => heads.length === 1 && (isOf(heads, "Project") || isOf(heads, "Infrastructure"));
const isOf = (heads: readonly Item[], kind: string): boolean => heads.some(({ mentions }) => mentions[0]?.kind === kind);
function clausesIn(line: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const { index } of line.matchAll(MARK)) {
    if (line[index] === "," && /\d/.test(line[index - 1] ?? "") && /\d/.test(line[index + 1] ?? "")) continue;
    spans.push([from, index + 1]);
    from = index + 1;
  }
  if (from < line.length) spans.push([from, line.length]);
  return spans;
}
const BUILDS = /建设|建立|兴建|新建|打造|共建|投资|实施|开发|启动|推进|签约|设立|规划|开工/;
const AWAY = /(?:位于|坐落|落户|选址|[在于与和至到从向经、])[^，,\uE000-\uE01F]{0,3}$/;

/** The thing that a clause ends with and says to be built. */
function builtIn({ line, items }: Scene, from: number, to: number): Item | null {
  for (let at = to - 1; at >= Math.max(from, to - 8); at--) {
    const item = items.get(at);
    if (item === undefined) continue;
    const kind = item.mentions[0]?.kind ?? "";
    const before = line.slice(Math.max(from, at - 40), at);
    return ["Project", "Infrastructure", "Park"].includes(kind) && BUILDS.test(before) && !AWAY.test(before) ? item : null;
  }
  return null;
}

/** The one of whom a place of the line tells, if it is of one of the kinds; what was built goes before who built it. */
export function topicAt(clauses: readonly Clause[], at: number, kinds: readonly string[]): Item | null {
  let low = 0;
  for (let high = clauses.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.from <= at) low = middle;
    else high = middle;
  }
  const clause = clauses[low];
  if (clause === undefined) return null;
  const isOne = (item: Item): boolean => kinds.includes(item.mentions[0]?.kind ?? "");
  if (clause.built !== null && isOne(clause.built)) return clause.built;
  const [only, other] = clause.heads.filter(isOne);
  return other === undefined ? (only ?? null) : null;
}
