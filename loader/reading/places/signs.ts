// What stands before and after a name and tells that it is one, or that it is not.

/** Marks and words between the names of a list, or between the ends of a line. */
export const BETWEEN: ReadonlySet<string> = new Set("、和与及至到—-–－～·和／/");

/** Right after a name: only places have these. */
const AFTER =
  /^(?:境内|全境|境|县城|城区|市区|主城|一带|等地|等市|等县|等区|等州|等省|[两三四五六七八九十]地|[两三四五六七八九十][省市县区州]|籍|片区|站点|方向|人民|市民|群众|干部|当地|本地|分公司|段)/;
/** Right before a name: what follows is likely a place. */
const BEFORE = /(?:在|位于|赴|来到|前往|抵达|落户|地处|途经|途径|走进|起于|止于|终于|始于|直达|通往|毗邻|接壤)$/;

export const isTold = (text: string, start: number, end: number): boolean =>
  AFTER.test(text.slice(end, end + 4)) || BEFORE.test(text.slice(Math.max(0, start - 2), start));
export const isToldAfter = (text: string, end: number): boolean => AFTER.test(text.slice(end, end + 4));

/** A word that begins with the last character of a whole name: 上海市|场 is 上海|市场. */
const TORN: Readonly<Record<string, string>> = {
  市: "场民区域容郊值级面井县政直辖委府花内",
  县: "城域区级委府政直",
  区: "域间位块级划",
  省: "会级份域道际内外委府政直",
  州: "际级委府政",
  镇: "区域级",
  乡: "村镇亲愁情",
  旗: "下舰帜袍级",
  盟: "国友约主",
  城: "际市镇乡",
  中: "心国",
};

/** Whether the last character of a name belongs to the next word. 市委 and 市政府 keep it: they are bodies of the city. */
export function isTorn(text: string, end: number): boolean {
  const after = text[end];
  if (after === undefined || "委府政直内外".includes(after)) return false;
  return TORN[text[end - 1]!]?.includes(after) ?? false;
}

/** 安吉山, 永春路: the name of something else that begins with one of a county. */
const OTHER_THING =
  /^(?:[谷峡寺庙塔湖江岭峰岛湾沟洞泉路街巷桥](?![一-龥])|山(?![一-龥])|[大东西南北中]?(?:路|街|大道|大街|大桥|水库|水电站|遗址|古城|古镇)|[湖河江山路街桥](?=[、，。]))/;
export const beginsOther = (text: string, end: number): boolean => OTHER_THING.test(text.slice(end, end + 4));

/** 云南网讯, 云南日报讯: the name of who reports, not of where. */
const REPORTER = /^(?:网|日报|晚报|晨报|商报|新闻网)(?:讯|记者|消息)/;
export const isReporter = (text: string, end: number): boolean => REPORTER.test(text.slice(end, end + 5));

const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
const TITLE =
  /(?:记者|书记|[市县区省镇乡村州部厅局处科院校社会]长|主任|教授|院士|医生|老师|先生|女士|村民|居民|市民|同志|代表|委员|经理|总裁|主席|员工|工人|农民|学生|总工程师|队长|专家)$/;
const SAYS = /^(?:说|表示|介绍|告诉|认为|坦言|指出|[（(]|[一-龥]?(?:说|表示|介绍))/;

/** Whether the name is the given name of a person: 村民李平江说. Of a name that is `sure` the title alone tells. */
export function isGivenName(text: string, start: number, end: number, sure: boolean): boolean {
  const before = text[start - 1];
  if (before === undefined || !SURNAMES.includes(before)) return false;
  return TITLE.test(text.slice(Math.max(0, start - 6), start - 1)) || (!sure && SAYS.test(text.slice(end, end + 3)));
}

/** What may not follow a name of this kind, and what may not stand before it. */
const GUARDS: Readonly<Record<string, { readonly after?: RegExp; readonly before?: RegExp }>> = {
  东北: { after: /^(?:[亚部方风角侧向虎麓沿]|大豆|人参|师范|林业|财经|证券|制药)/, before: /[市县区州镇村城省的以向往其正偏]$/ },
  东海: { after: /^(?:大学|[县镇岛])/, before: /[岛岸湾礁]以$/ },
  中国: { after: /^(?:家|式|梦|特色社会|网(?:\d|讯|记者|[，。）)]))/ },
  中东: { after: /^[部欧]/ },
  大西北: { after: /^[方角]/ },
  北疆: { before: /祖国$/, after: /^(?:安全|屏障|文化|稳定|生态)/ },
  大庆: { before: /周年$/ },
  海口: { before: /[出入]$/ },
  南海: { after: /^[区镇]/ },
  蒙古: { after: /^[族包语文]/, before: /内$/ },
  朝鲜: { after: /^[族语]/ },
  华南: { after: /^虎/ },
  日本: { after: /^[语文]/ },
  黄海: { after: /^路/ },
  北极: { after: /^[星熊光]/ },
  大湾区: { before: /粤港澳$/ },
  两广: { after: /^总督/ },
  马里: { before: /[千百]$/, after: /^[奥亚]/ },
  离岛: { after: /^免税/ },
  硅谷: { before: /(?:中国|[的“])$/ },
  江东: { after: /^父老/ },
  长江: { after: /^(?:学者|证券|后浪|商学院|[路])/ },
  黄河: { after: /^[路]/ },
  中国台湾: {},
};

export function isBarred(name: string, text: string, start: number, end: number): boolean {
  const guard = GUARDS[name];
  if (guard === undefined) return false;
  return (guard.after?.test(text.slice(end, end + 4)) ?? false) || (guard.before?.test(text.slice(Math.max(0, start - 3), start)) ?? false);
}
