// Of which kinds of thing figures tell.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import type { Item } from "./scene.ts";

export const BUILT: ReadonlySet<EntityKind> = new Set<EntityKind>([
  "Project",
  "Infrastructure",
  "Park",
  "Site",
  "Company",
  "Event",
  "Policy",
]);
export const ANY: ReadonlySet<EntityKind> = new Set<EntityKind>([...BUILT, "Place", "Industry", "Organization"]);
export const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>(["Project", "Infrastructure", "Park", "Site", "Event"]);
/** Things, and firms, of which a figure may tell that stands in a later clause. */
export const HAVERS: ReadonlySet<EntityKind> = new Set<EntityKind>([...THINGS, "Company"]);
/** Bodies of which figures tell; a ministry does things to others. */
const HOUSES = /(?:中心|大学|学院|学校|医院|研究院|研究所|实验室|银行|交易所|协会|法院|检察院|图书馆|联盟|合作社|联合社|农场|牧场)$/;
const SECTORS = /^第[一二三123]产业$/;

/** Whether a figure may tell of it. */
export function canHave({ mentions }: Item): boolean {
  return mentions.every(({ kind, name }) => ANY.has(kind) && !SECTORS.test(name) && (kind !== "Organization" || HOUSES.test(name)));
}

/** Whether all that it names are of one of the kinds. */
export const isOneOf = ({ mentions }: Item, kinds: ReadonlySet<EntityKind>): boolean =>
  mentions.length > 0 && mentions.every((one: Mention) => kinds.has(one.kind));
