// Meetings by their number, which may hold a quotation: 第五届全国“茶农”论坛, 2025年第三届“云岭杯”技能大赛.
import type { Mention } from "../candidates.ts";
import { isCut, type Ground } from "./ground.ts";

const ENDS =
  "博览会|交易会|洽谈会|推介会|展销会|展览会|大会|论坛|峰会|年会|研讨会|发布会|艺术节|文化节|旅游节|电影节|音乐节|丰收节|美食节|购物节|啤酒节|采摘节|运动会|锦标赛|邀请赛|公开赛|挑战赛|大奖赛|联赛|大赛|马拉松|会议|全会|党代会|代表大会|交流会|对接会|庙会|灯会|[\\u4e00-\\u9fa5]{1,3}节|[东西南]博会";
const NUMBERED = new RegExp(
  `(?:20\\d{2}年?)?第[一二三四五六七八九十百\\d]{1,4}[届次](?:[^，。；：！？、（）\\n“”]|“[^“”\\n]{1,12}”){1,26}?(?:${ENDS})(?![\\u4e00-\\u9fa5]{0,2}(?:节|会议|论坛|大会|博览会|大赛)|员|堂|场馆|目|日|假|点|气|约|能)`,
  "g",
);
const QUOTED = new RegExp(
  `(?:20\\d{2}年?)?(?:全国|中国|全省|世界|全球)?“[^“”\\n]{2,12}”(?:[\\u4e00-\\u9fa5]{0,10}?)(?:博览会|洽谈会|推介会|论坛|峰会|艺术节|文化节|旅游节|技能大赛|大赛|运动会|锦标赛|马拉松)(?![\\u4e00-\\u9fa5]{0,2}(?:会议|论坛|大会))`,
  "g",
);
const BROKEN = /举[办行]|召开|[的了]|以来|精神|选举|通过|审议|会议.+会议|[和与及].*(?:全会|会议)$/;

/** Numbered meetings, fairs and games, and those that a quotation names. */
export function findNumberedEvents(ground: Ground): Mention[] {
  const { text } = ground;
  return [...text.matchAll(NUMBERED), ...text.matchAll(QUOTED)].flatMap(({ 0: name, index }) =>
    BROKEN.test(name) || !isCut(ground, index + name.length)
      ? []
      : [{ start: index, end: index + name.length, kind: "Event" as const, name, rule: "numbered-event", confidence: 0.8 }],
  );
}
