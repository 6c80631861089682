// What a briefing is asked for: of what, in which language, with the passages or without.
import type { BoardField, BoardOrder, Mark } from "../../data/model/planning.ts";
import type { RelationName } from "../../data/model/relations.ts";

export type Lang = "zh" | "en";
type Net = { readonly doers: boolean; readonly statedOnly: boolean; readonly without: readonly RelationName[] };
type WayAsked = "both" | "needs" | "needed";

export type DependBrief = Net & {
  readonly of: readonly string[];
  readonly way: WayAsked;
  readonly depth: number | null;
  readonly contains: boolean;
};
export type WhyBrief = Net & { readonly a: string; readonly b: string; readonly contains: "needs" | "needed" | null };
export type OrderBrief = Net & { readonly of: readonly string[]; readonly way: WayAsked };
export type WhatIfBrief = Net & {
  readonly suppose: readonly { readonly id: string; readonly mark: Mark; readonly months: number | null }[];
};
export type TargetsBrief = {
  readonly known: string | null;
  readonly choice: Readonly<Partial<Record<BoardField, readonly string[]>>>;
  readonly order: BoardOrder;
  readonly grouped: BoardField;
};
export type CalendarBrief = { readonly known: string | null; readonly today: string | null; readonly until: string | null };
export type BetweenBrief = { readonly a: string; readonly b: string };
export type ConflictsBrief = { readonly between: BetweenBrief | null };

/** What a briefing can be of. */
export type BriefOf =
  | { readonly is: "depend"; readonly asked: DependBrief }
  | { readonly is: "why"; readonly asked: WhyBrief }
  | { readonly is: "order"; readonly asked: OrderBrief }
  | { readonly is: "what-if"; readonly asked: WhatIfBrief }
  | { readonly is: "targets"; readonly asked: TargetsBrief }
  | { readonly is: "calendar"; readonly asked: CalendarBrief }
  | { readonly is: "between"; readonly asked: BetweenBrief }
  | { readonly is: "conflicts"; readonly asked: ConflictsBrief };

/**
 * `link`: the address of the view; "" for none. `day`: when it is made. `texts`: articles' texts by id, for the passages;
 * empty where they are not wished. `leftOut`: whether a thing is there but not shown, with private persons left out.
 */
export type BriefWish = {
  readonly of: BriefOf;
  readonly lang: Lang;
  readonly link: string;
  readonly day: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly leftOut: (id: string) => boolean;
};
