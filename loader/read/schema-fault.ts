// Says in words what the schema of a fact line found wrong.
import type { z } from "zod";
import { unitNames } from "../../data/model/units.ts";
import type { Words } from "./fault.ts";
import { nearestWord } from "./nearest.ts";

export type SchemaFault = { readonly code: string; readonly wrong: Words; readonly right: Words };

const FORMS: Readonly<Record<string, Words>> = {
  id: { zh: "小写字母、数字和单个连字符，至多 80 个字符", en: "lower-case letters, digits and single hyphens, at most 80 characters" },
  span: {
    zh: "形如 1203-1240~9f86d081，止在起之后（用 zhaotu locate 得到）",
    en: "like 1203-1240~9f86d081, the end after the start (zhaotu locate prints it)",
  },
  nowhere: {
    zh: "写上它被提到的地方；at 只在有 not 时可以是空的",
    en: "the places where it is mentioned; at may be empty only where there is not",
  },
  time: { zh: "YYYY、YYYY-MM 或 YYYY-MM-DD(时段写作 起/止)", en: "YYYY, YYYY-MM or YYYY-MM-DD (a period as from/to)" },
};

const CODES: Readonly<Record<string, string>> = {
  kind: "unknown-kind",
  relation: "unknown-relation",
  from: "missing-end",
  to: "missing-end",
};

/** One fault per issue. `line` is the line's value, to quote what stands there. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], line: unknown): SchemaFault[] {
  return issues.map((issue) => {
    const field = issue.path.map(String).join(".") || "…";
    const value = at(line, issue.path);
    if (issue.code === "unrecognized_keys") return unknownFields(issue.keys, field);
    if (value === undefined && issue.code !== "custom") return missing(field, issue);
    return { code: codeOf(issue), wrong: wrongValue(field, value), right: rightValue(issue, value) };
  });
}

function codeOf(issue: z.core.$ZodIssue): string {
  return (
    (issue.path.length === 1 && (issue.code === "invalid_value" || issue.code === "custom") ? CODES[String(issue.path[0])] : undefined) ??
    "schema"
  );
}

function unknownFields(keys: readonly string[], place: string): SchemaFault {
  const names = keys.join(", ");
  const inside = place === "…" ? { zh: "", en: "" } : { zh: `（在 ${place} 里）`, en: ` (in ${place})` };
  return {
    code: "schema",
    wrong: { zh: `有不认识的字段 ${names}${inside.zh}`, en: `unknown field ${names}${inside.en}` },
    right: { zh: "改成这种事实有的字段，或删去", en: "use a field that this kind of fact has, or drop it" },
  };
}

function missing(field: string, issue: z.core.$ZodIssue): SchemaFault {
  return {
    code: CODES[field] === "missing-end" ? "missing-end" : "schema",
    wrong: { zh: `缺少字段 ${field}`, en: `field ${field} is missing` },
    right: rightValue(issue, undefined),
  };
}

function wrongValue(field: string, value: unknown): Words {
  const shown = JSON.stringify(value)?.slice(0, 80) ?? "";
  return { zh: `${field} 的值 ${shown} 不合要求`, en: `${field} cannot be ${shown}` };
}

function rightValue(issue: z.core.$ZodIssue, value: unknown): Words {
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const near = typeof value === "string" ? nearestWord(value, known) : null;
    const list = known.join(", ");
    return near === null
      ? { zh: `用其中之一：${list}`, en: `one of: ${list}` }
      : { zh: `是不是 ${near}？可用的有：${list}`, en: `perhaps ${near}? Known: ${list}` };
  }
  if (issue.code === "custom") return FORMS[issue.message] ?? { zh: "改成合乎格式的值", en: issue.message };
  if (issue.code === "invalid_type") return { zh: `要 ${issue.expected} 类型的值`, en: `a value of type ${issue.expected}` };
  if (issue.code === "too_small") return { zh: "不能为空或小于最小值", en: `not empty, at least ${String(issue.minimum)}` };
  return { zh: "改成合乎格式的值", en: issue.message };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** What would be right in place of an unknown unit. */
export function knownUnits(unit: string): Words {
  const near = nearestWord(unit, unitNames());
  const known = unitNames()
    .filter((name) => name.length <= 2)
    .slice(0, 40)
    .join(" ");
  return {
    zh: `${near === null ? "" : `是不是“${near}”？`}认识的有 ${known} 等；新单位加到 data/model/units.ts`,
    en: `${near === null ? "" : `perhaps "${near}"? `}known are ${known} and more; a new one goes into data/model/units.ts`,
  };
}
