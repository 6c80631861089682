// The status of every target on a date, by rules. A verdict comes from a figure that can be compared, never from silence.
import { bounds } from "../../../data/model/time.ts";
import type { Doubt, ReasonCode } from "../../../data/model/verdicts.ts";
import type { TargetRow } from "../../questions/figures.ts";
import { besideTarget, disputesOf, indexOf, partsOf, type Index, type Surroundings } from "./beside.ts";
import { judgeNumbers, judgeWords, type Found } from "./found.ts";
import { knownOn, newestDate, type Told } from "./known.ts";
import { STATUS_OF, type Beheld, type Reason, type Standing } from "./standing.ts";
import { dueOf } from "./times.ts";
import { yardstickOf } from "./yardstick.ts";

/** How each target stood on a date (default: that of the newest article), by id; targets of later articles are not in it. `today`: another day by which deadlines have passed or not. */
export function standingsOf(
  all: Told,
  asKnown: string | null = newestDate(all.articles),
  today: string | null = asKnown,
): Map<string, Standing> {
  if (asKnown === null) return new Map();
  const told = knownOn(all, asKnown);
  const index = indexOf(told);
  const day = bounds(today ?? asKnown).from;
  const own = new Map(told.targets.map((target) => [target.id, ownStanding(index, target, day)]));
  return new Map(told.targets.map(({ id }) => [id, withParts(index, own, id, new Set())]));
}

function ownStanding(index: Index, target: TargetRow, today: string): Standing {
  const beside = besideTarget(index, target);
  const due = dueOf(target);
  const passed = due !== null && due.to < today;
  const found = judge(index, target, beside, passed);
  const seen = found.of === null ? undefined : index.observations.get(found.of);
  const doubts: Doubt[] = [
    ...(target.uncertain === null ? [] : ["target" as const]),
    ...(seen === undefined || seen.uncertain === null ? [] : ["figure" as const]),
    ...(found.of !== null && disputesOf(index, found.of).length > 0 ? ["disputed" as const] : []),
  ];
  const { code, of, rests, differences = [], told = null } = found;
  const time = seen && index.clock.timeOf(seen);
  const afterDeadline = STATUS_OF[code] === "met" && due !== null && time?.basis !== "article" && (time?.from ?? "") > due.to;
  return {
    target: target.id,
    status: STATUS_OF[code],
    reason: { code, of, differences, passed, told, afterDeadline },
    rests,
    latest: beside.used.at(-1)?.figure.id ?? null,
    used: beside.used.map(({ figure }) => figure.id),
    notUsed: beside.notUsed,
    alsoSaid: beside.held.map(({ id }) => id),
    doubts,
  };
}

type Judged = Found & Partial<Pick<Reason, "differences" | "told">>;

/** The first rule that applies: figures, a missing yardstick, later statements, near figures. */
function judge(index: Index, target: TargetRow, beside: Surroundings, passed: boolean): Judged {
  const { used, notUsed, tied, again } = beside;
  const due = dueOf(target);
  const words = target.value === null ? judgeWords(target, used, passed) : null;
  const found = words ?? judgeNumbers(target, used, passed);
  const yardstick = yardstickOf(target);
  // A figure of the deadline that cannot be compared tells more than one from before it that can.
  const isAtDeadline = (id: string) => {
    const figure = index.observations.get(id);
    const time = figure && index.clock.timeOf(figure);
    return time != null && time.basis !== "article" && time.to >= (due?.to ?? "");
  };
  const instead =
    found?.code === "stale" ? notUsed.find(({ id, differences }) => !differences.includes("subject") && isAtDeadline(id)) : undefined;
  if (instead) return differs(instead);
  if (found && (found.code === "said" || (yardstick !== "average" && yardstick !== "unnamed"))) return found;
  const near = notUsed.find(({ differences }) => !differences.includes("subject") && !differences.includes("indicator"));
  const one = (code: Found["code"], of: string | null): Judged => ({ code, of, rests: of === null ? [] : [of] });
  if (yardstick === "average" || yardstick === "unnamed") return one(yardstick, tied[0]?.id ?? near?.id ?? null);
  if (yardstick === "all" && near) return one("all", near.id);
  const awaited = notUsed.find(({ differences }) => target.value === null && differences.length === 1 && differences[0] === "expected");
  if (awaited) return one("awaited", awaited.id);
  if (tied[0]) return one("saidLater", tied[0].id);
  if (again[0]) return one("promisedAgain", again[0].id);
  if (yardstick === "more") return near ? { ...one("onlyBase", near.id), differences: near.differences } : one("noBase", null);
  const [nearest] = notUsed;
  return nearest ? differs(nearest) : one("nothing", null);
}

const differs = ({ id, differences, told }: Beheld): Judged => ({ code: "differs", of: id, rests: [id], differences, told });

const OWN_WORD: ReadonlySet<ReasonCode> = new Set(["nothing", "differs", "onlyBase"]);

/**
 * A named aim without a number, of which nothing is said itself, stands as all its parts do; else it is late if one is
 * late, and under way if one is met or under way. One part alone may not be the whole, so it makes nothing met.
 */
function withParts(index: Index, own: ReadonlyMap<string, Standing>, id: string, above: ReadonlySet<string>): Standing {
  const standing = own.get(id);
  const target = index.targets.get(id);
  if (!standing || !target) throw new Error(`no target ${id}`);
  if (target.value !== null || !OWN_WORD.has(standing.reason.code) || above.has(id)) return standing;
  const path = new Set([...above, id]);
  const parts = partsOf(index, id)
    .filter((part) => !path.has(part.id))
    .map((part) => withParts(index, own, part.id, path));
  const [first] = parts;
  if (!first) return standing;
  const has = (status: Standing["status"]) => parts.some((part) => part.status === status);
  const all = parts.every(({ status }) => status === first.status);
  const status = all && parts.length > 1 ? first.status : has("late") ? "late" : has("met") || has("underway") ? "underway" : null;
  if (status === null || status === "noFigure") return standing;
  const reason: Reason = { ...standing.reason, code: "parts", of: first.target, differences: [], told: null };
  return { ...standing, status, reason, rests: parts.map((part) => part.target) };
}
