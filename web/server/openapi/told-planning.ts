// Routes of planning: what they are for, and an example.
import type { Told } from "./told.ts";

const CLUSTER = "zhenxiong-phosphorus-materials-cluster";
const PARK = "zhenxiong-phosphorus-industrial-park";
const ALL = { doers: false, statedOnly: false, without: [] };
const BOARD = { known: null, choice: { status: ["met", "underway"] }, order: "deadline", grouped: "status" };
const PAIR = { a: "zhaotong-2025", b: "zhaotong-2026" };

export const TOLD_OF_PLANNING: Readonly<Record<string, Told>> = {
  "POST /api/depend": {
    group: "planning",
    zh: "一些事物需要什么、什么靠它们，一步步带出处",
    en: "What some things need and what hangs on them, step by step with evidence",
    example: { body: { of: [CLUSTER], way: "both", depth: 2, contains: false, ...ALL } },
  },
  "POST /api/why": {
    group: "planning",
    zh: "为什么一个靠另一个：逐条链，逐步出处",
    en: "Why one thing depends on another, chain by chain, hop by hop with evidence",
    example: { body: { a: PARK, b: "zhenxiong", contains: null, ...ALL } },
  },
  "POST /api/order": {
    group: "planning",
    zh: "先后次序：阶段、循环、最长的链、现在能开始的",
    en: "The order of work: stages, circles, the longest chain, what could start now",
    example: { body: { of: [CLUSTER], way: "needs", ...ALL } },
  },
  "POST /api/what-if": {
    group: "planning",
    zh: "假设推迟、取消或完成，会碰到什么；什么也不写",
    en: "Supposes a delay, an end or completion and says what is touched; nothing is written",
    example: { body: { suppose: [{ id: PARK, mark: "delayed", months: 6 }], ...ALL } },
  },
  "GET /api/figures": {
    group: "planning",
    zh: "全部目标和数据",
    en: "All targets and figures",
    example: {},
  },
  "POST /api/targets": {
    group: "planning",
    zh: "目标怎么样了：按规则判断，带依据、差距和出处",
    en: "How targets stand, by rule, with what that rests on, the gap and evidence",
    example: { query: { lang: "en" }, body: BOARD },
  },
  "POST /api/targets.csv": {
    group: "planning",
    zh: "同一张目标表，给表格软件用",
    en: "The same board as a table for spreadsheets",
    example: { query: { lang: "en" }, body: BOARD },
  },
  "GET /api/targets.csv": {
    group: "planning",
    zh: "同一张表，只用地址就能取",
    en: "The same table for those who have an address only",
    example: { query: { lang: "en", status: "met" } },
  },
  "POST /api/calendar": {
    group: "planning",
    zh: "期限和有日期的事件；到某天为止一定到期和可能到期的",
    en: "Deadlines and dated events; what is surely and what is perhaps due by a day",
    example: { body: { known: null, today: null, until: "2026-12-31" } },
  },
  "POST /api/between": {
    group: "planning",
    zh: "前一篇计划的，后一篇说到了什么；哪些没有再提",
    en: "What an earlier article planned and a later one reports; what is not mentioned again",
    example: { body: PAIR },
  },
  "POST /api/conflicts": {
    group: "planning",
    zh: "互相矛盾、一致或更新的说法，两边并列",
    en: "Statements that contradict, agree or update each other, side by side",
    example: { body: { between: PAIR } },
  },
  "GET /api/compare": {
    group: "planning",
    zh: "两篇文章并排：实体、关系、数据",
    en: "Two articles side by side: entities, relations, figures",
    example: { query: PAIR },
  },
  "POST /api/brief": {
    group: "planning",
    zh: "任何一个规划问题的简报：一个自成一体、可以打印的网页",
    en: "A briefing of any planning answer, as a page that stands by itself and can be printed",
    example: {
      body: { lang: "en", link: "", passages: false, of: { is: "calendar", asked: { known: null, today: null, until: "2026-12-31" } } },
    },
  },
};
