// Persons: a surname and a given name beside a title or a verb of saying; foreign names parted by a dot.
import type { Mention } from "../candidates.ts";
import type { Ground } from "./ground.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { COMPOUND_SURNAMES, SURNAMES } from "../lexicon/surnames.ts";

const TITLES =
  "(?:党组书记|副书记|书记|副省长|省长|副市长|市长|副县长|县长|副区长|区长|副州长|州长|副镇长|镇长|乡长|村长|副局长|局长|副厅长|厅长|副部长|部长|副处长|处长|科长|副主任|主任|副主席|主席|总书记|总理|总统|首相|副总裁|总裁|董事长|副总经理|总经理|总工程师|经理|厂长|副校长|校长|副院长|院长|所长|站长|队长|支书|村支书|组长|会长|副会长|理事长|秘书长|常委|委员|主编|社长|台长|行长|教授|副教授|院士|研究员|工程师|专家|医生|护士|老师|教师|记者|通讯员|摄影|作者|编辑|负责人|创始人|村民|居民|市民|农民|种植户|养殖户|职工|员工|工人|司机|游客|老人|学生|大学生|代表|同志|老板|艺术家|作家|诗人|画家|书法家|传承人|烈士|英雄|模范|院士团队|法人代表|党支部书记|第一书记|大使|外长|上将|少将|将军)";
const SAYING =
  /^(?:总书记|主席|总理|同志(?!为核心)|先生|女士|教授|院士|书记|市长|县长|省长|区长|主任|局长|厅长|部长|说|表示|介绍|告诉|指出|强调|认为|讲话|出席|主持|宣布|致辞|率(?=队|领|团|有关)|带领|透露|坦言|笑着|高兴地|感慨|回忆|解释|在.{2,12}(?:上|时|中)?(?:说|指出|强调|表示)|作报告|作了|一行|家|摄|等(?:领导|同志|出席|参加|陪同|，|一行)|[（(](?:女|男|[左右前后]))/;

/** Titles that common words follow as often as names. */
const COMMON_TITLE =
  /^(?:村民|居民|市民|农民|职工|员工|工人|司机|游客|老人|学生|大学生|代表|同志|老板|医生|护士|老师|教师|专家|教授|作者|委员|常委|工程师|模范|英雄|种植户|养殖户|护士|艺术家|总书记|队长|组长)/;
const titled = new RegExp(`${TITLES}[\\s　：:、]{0,2}`, "g");

export function findPersons(ground: Ground): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  const add = (start: number, end: number, rule: string, confidence: number): void => {
    found.push({ start, end, kind: "Person", name: text.slice(start, end).replace(/[\s　]/g, ""), rule, confidence });
  };
  for (const { 0: title, index } of text.matchAll(titled)) {
    let at = index + title.length;
    const common = COMMON_TITLE.test(title);
    for (let names = 0; names < 8; names++) {
      const length = nameAt(ground, at, common);
      if (length === 0) break;
      add(at, at + length, "title-before", 0.85);
      at += length;
      if (!/[、\s　和]/.test(text[at] ?? "")) break;
      while (/[、\s　和]/.test(text[at] ?? "")) at++;
    }
  }
  for (let at = 0; at < text.length; at++) {
    if (ground.back[at] !== 0 || !SURNAMES.has(text[at]!)) continue;
    const length = nameAt(ground, at);
    if (length === 0) continue;
    const left = at === 0 ? WordClass.mark : ground.kind[at - 1]!;
    if (left !== WordClass.mark && left !== WordClass.stop && left !== WordClass.place) continue;
    if (!SAYING.test(text.slice(at + length, at + length + 18)) || text.startsWith("常务副", at)) continue;
    add(at, at + length, "saying-after", 0.8);
  }
  for (const { 0: name, index } of text.matchAll(/[一-龥]{1,6}(?:[·・•][一-龥]{1,8}){1,3}/g)) {
    if (!soundsForeign(name)) continue;
    const start = foreignStart(ground, index, index + name.search(/[·・•]/));
    const end = foreignEnd(
      ground,
      index + Math.max(name.lastIndexOf("·"), name.lastIndexOf("・"), name.lastIndexOf("•")) + 1,
      index + name.length,
    );
    if (end - start >= 4) add(start, end, "foreign-name", 0.8);
  }
  return [...found, ...findRolls(ground)];
}

/** Rolls of names: three or more in a row (甲某、乙某某、丙某等出席), or names in a bracket that end a dateline. */
function findRolls(ground: Ground): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (const { 0: roll, index } of text.matchAll(
    /(?<![一-龥])(?:[一-龥]{2,4}[、\s　]){2,40}[一-龥]{2,4}(?=等|出席|参加|陪同|参与|[）)]|[，。]|分别|一同|\s)/g,
  ))
    for (const name of rollOf(ground, index, roll)) found.push(name);
  return found;
}

function rollOf(ground: Ground, from: number, roll: string): Mention[] {
  const names: Mention[] = [];
  let at = from;
  let parts = 0;
  for (const part of roll.split(/[、\s　]/)) {
    parts++;
    const length = nameAt(ground, at);
    if (length === part.length || (length > 1 && at + length === from + roll.length))
      names.push({ start: at, end: at + length, kind: "Person", name: ground.text.slice(at, at + length), rule: "roll", confidence: 0.8 });
    at += part.length + 1;
  }
  return names.length > 2 && names.length * 5 >= parts * 4 ? names : [];
}

const SOUNDS = new Set(
  "阿埃艾爱安奥巴白班邦贝本比宾波伯布查达戴丹道德登迪蒂丁东杜顿多恩尔法菲费芬佛弗夫福盖冈戈格古哈海汉豪赫亨洪胡华霍基吉加贾杰金卡凯坎康柯科克肯库奎昆拉莱兰朗劳勒雷里利莉列林琳刘卢鲁路伦罗洛马玛迈曼毛梅门蒙米密明莫姆默穆纳娜南内尼纽努诺欧帕潘佩彭皮普齐奇乔切让热日荣茹若萨塞桑瑟莎山舍圣施史什舒斯司思苏索塔泰坦唐特滕提廷图托瓦万旺威韦维温文沃乌武西希锡夏香肖谢辛休雅亚延扬耶叶伊因英尤于约泽扎詹珍芝朱兹佐买吐艾孜力依木江买逊克提拜热",
);
/** Whether most of its characters are those that foreign names are written in. */
function soundsForeign(name: string): boolean {
  const letters = Array.from(name).filter((letter) => !"·・•".includes(letter));
  const second = name.slice(name.search(/[·・•]/) + 1).split(/[·・•]/)[0] ?? "";
  return (
    letters.length >= 4 &&
    Array.from(second)
      .slice(0, 2)
      .every((letter) => SOUNDS.has(letter))
  );
}

/** The length of a Chinese name that begins at `at`, 0 where none does. */
function nameAt(ground: Ground, at: number, strict = false): number {
  const { text, back, kind } = ground;
  const surname = COMPOUND_SURNAMES.has(text.slice(at, at + 2)) ? 2 : SURNAMES.has(text[at] ?? "") ? 1 : 0;
  if (surname === 0 || ground.placed[at]! > surname) return 0;
  if (/^党[委支组员校]/.test(text.slice(at, at + 2))) return 0;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    if (end > text.length || (end < text.length && back[end] !== 0 && !/[说称告表介指强认要]/.test(text[end]!))) continue;
    const last = text[end - 1]!;
    const byline = "摄文图作".includes(last) && !SAID.test(text.slice(end, end + 2));
    if (given === 2 && (byline || "正将已也又都就还曾再均在说".includes(last)) && back[end - 1] === 0) continue;
    if (!/^[一-龥]+$/.test(text.slice(at, end))) continue;
    if (back[at + 1] !== 0 && wordLength(ground, at) === end - at && kind[at] !== WordClass.loose) continue;
    let loose = true;
    for (let i = at; i < end; i++)
      if (back[i] === 0 && !(strict ? kind[i] === WordClass.loose : likeName(kind[i]!, wordLength(ground, i), text[i]!))) loose = false;
    if (loose && !NOT_NAMES.test(text.slice(at, end))) return surname + given;
  }
  return 0;
}

/** 杨继文[表示]: no byline. */
const SAID = /^(?:表示|介绍|告诉|指出|强调|认为|说|称|坦言|透露|解释|回忆|带领|主持)/;
const NOT_NAMES =
  /^(?:祖国|施工|监理|建设|相关|参建|有关|游客|居民|农户|家长|重要|党员|成员|时任|经理|方面|全体|安全|都是|应急|高级|项目|党支)|[省市县区的了在和与及等们说是为以]|公司|集团|学校|书记|主任|同志|记者/;
const likeName = (kind: number, length: number, letter: string): boolean =>
  kind === WordClass.loose ||
  (length === 2 && kind !== WordClass.governor) ||
  (length === 1 && !"的了和与及是为等将已还也就都说对从被把".includes(letter)) ||
  (length === 3 && kind !== WordClass.stop);

function wordLength({ back, text }: Ground, at: number): number {
  let end = at + 1;
  while (end < text.length && back[end]! > 0) end++;
  return end - at;
}

/** Of a foreign name the first part reaches left over loose characters only. */
function foreignStart(ground: Ground, from: number, dot: number): number {
  let start = dot;
  while (start > from) {
    const previous = start - 1 - ground.back[start - 1]!;
    const kind = ground.kind[start - 1]!;
    if (
      previous < from ||
      kind === WordClass.stop ||
      kind === WordClass.governor ||
      (kind !== WordClass.loose && start - previous > 1 && start !== dot)
    )
      break;
    start = previous;
  }
  return start;
}

function foreignEnd(ground: Ground, from: number, to: number): number {
  let end = from;
  while (end < to && (end === from || SOUNDS.has(ground.text[end]!))) end += wordLength(ground, end);
  return Math.min(end, to);
}
