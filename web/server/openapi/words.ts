// Words of the description, in both languages.
export type Lang = "zh" | "en";

const EN = {
  title: "Zhaotu API",
  summary: "The graph of what the articles say, read only",
  intro:
    "Everything the explorer shows comes from these addresses. Nothing can be written. Every relation, target and figure carries its evidence as `article#start-end`: UTF-16 offsets into the article's text. An unknown parameter or field is refused, all faults of a request at once. With `private=0` private persons and all that is said of them are left out.",
  guarded: "This server wants its token: as `Authorization: Bearer …`, or as the cookie that signing in on the page leaves.",
  open: "This server wants no token.",
  server: "This server",
  answer: "The answer",
  lines: "One of these on each line (JSON Lines): the head first, then rows, then the end or a problem.",
  problem: "A problem (RFC 9457) with its code.",
  bearer: "The value of ZHAOTU_TOKEN",
  cookie: "Left by signing in on the page: a proof of the token, HttpOnly, SameSite",
  contents: "Contents",
  call: "An example",
  parameters: "Parameters",
  body: "Body (JSON)",
  gives: "Answer",
  problems: "Problems",
  required: "required",
  usually: (value: string) => `usually ${value}`,
  json: "The same as OpenAPI",
  shapes: "Shapes",
  other: "中文",
  skip: "To the addresses",
  explorer: "To the explorer",
};
export type DocWords = typeof EN;

const ZH: DocWords = {
  title: "昭图 API",
  summary: "文章说了什么的图，只读",
  intro:
    "页面上显示的一切都来自这些地址。什么也不能写。每条关系、目标和数据都带出处，写作 `文章#起-止`：文章原文里的 UTF-16 位置。不认识的参数或字段会被拒绝，一次请求的错误一次全说。写 `private=0`，个人和关于他们的一切都略去。",
  guarded: "这台服务器要口令：写在 `Authorization: Bearer …` 里，或用在页面上登录后留下的 cookie。",
  open: "这台服务器不要口令。",
  server: "这台服务器",
  answer: "回答",
  lines: "每行一个（JSON Lines）：先是表头，再是各行，最后是结束或问题。",
  problem: "问题（RFC 9457），带代码。",
  bearer: "ZHAOTU_TOKEN 的值",
  cookie: "在页面上登录后留下：口令的证明，HttpOnly，SameSite",
  contents: "目录",
  call: "例子",
  parameters: "参数",
  body: "请求体（JSON）",
  gives: "回答",
  problems: "问题",
  required: "要写",
  usually: (value) => `不写则 ${value}`,
  json: "同一份说明，OpenAPI 格式",
  shapes: "形状",
  other: "English",
  skip: "跳到各个地址",
  explorer: "回到图",
};

export const WORDS: Readonly<Record<Lang, DocWords>> = { zh: ZH, en: EN };
