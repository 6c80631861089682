// What the sign-in page says, in Chinese and English.

export type Lang = "zh" | "en";
export type Said = "first" | "wrong" | "in-address" | "out" | { readonly waitSeconds: number };

const ZH = {
  html: "zh-Hans",
  title: "登录昭图",
  name: "昭图",
  about: "这个昭图要口令才能看。",
  label: "口令",
  enter: "进入",
  how: "口令由管理昭图的人设定（ZHAOTU_TOKEN）。进入后，这个浏览器记住两周；一直在用就不必再填。",
  programs: "程序用 Authorization: Bearer 头，不用这一页。",
  wrong: "口令不对。看看大小写和前后有没有空格。",
  inAddress: "口令不能写在网址里：网址会留在历史记录和日志里。在这里填。",
  wait: (seconds: number) => `试得太多了。过 ${seconds} 秒再试。`,
  out: "已经退出。这个浏览器不再记得口令。",
  other: "English",
  leaveTitle: "退出昭图",
  leaveAsk: "退出以后，这个浏览器要再填口令才能看。笔记和存下的视图还在浏览器里。",
  leave: "退出",
  stay: "回到昭图",
};

const EN: typeof ZH = {
  html: "en",
  title: "Sign in to Zhaotu",
  name: "Zhaotu",
  about: "This Zhaotu asks for a token.",
  label: "Token",
  enter: "Enter",
  how: "Whoever runs Zhaotu sets the token (ZHAOTU_TOKEN). Once in, this browser remembers it for two weeks, and longer while it is in use.",
  programs: "Programs send it as an Authorization: Bearer header and do not need this page.",
  wrong: "The token is not right. Look at capitals and at blanks before and after.",
  inAddress: "A token must not stand in an address, which is kept in histories and logs. Enter it here.",
  wait: (seconds) => `Too many tries. Try again in ${seconds} seconds.`,
  out: "Signed out. This browser no longer remembers the token.",
  other: "中文",
  leaveTitle: "Sign out of Zhaotu",
  leaveAsk: "After signing out this browser has to enter the token again. Notes and saved views stay in the browser.",
  leave: "Sign out",
  stay: "Back to Zhaotu",
};

/** The words of the sign-in page. */
export function signInWords(lang: Lang): typeof ZH {
  return lang === "zh" ? ZH : EN;
}

/** The language that was chosen (a field of the form, a part of the address), else the one that the browser prefers. */
export function langAsked(chosen: string | null, header: string | null): Lang {
  if (chosen === "zh" || chosen === "en") return chosen;
  const wishes = (header ?? "").split(",").map((part, place) => {
    const [name = "", ...options] = part.trim().toLowerCase().split(";");
    const weight = Number(/^\s*q=([\d.]+)\s*$/.exec(options[0] ?? "")?.[1] ?? "1");
    return { lang: name.slice(0, 2), weight: Number.isFinite(weight) ? weight : 0, place };
  });
  const known = wishes.filter(({ lang, weight }) => (lang === "zh" || lang === "en") && weight > 0);
  const [best] = known.toSorted((a, b) => b.weight - a.weight || a.place - b.place);
  return best?.lang === "en" ? "en" : "zh";
}
