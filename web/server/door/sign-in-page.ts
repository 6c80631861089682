// The sign-in page: one form, no script, its one style known by its hash.
import { createHash } from "node:crypto";
import { signInWords, type Lang, type Said } from "./sign-in-words.ts";

const STYLE = `
:root{color-scheme:light dark;--canvas:#fafaf7;--panel:#fff;--line:#dfe2dc;--edge:#7b858c;--ink:#182026;--ink-2:#45515a;--accent:#1f4fb5;--on-accent:#fff;--danger:#b01919;--danger-soft:#fde8e6;--note:#e5ecfa}
:root[data-theme=dark]{color-scheme:dark;--canvas:#12161a;--panel:#1a2026;--line:#2c353c;--edge:#74818a;--ink:#e9edf0;--ink-2:#b9c3ca;--accent:#94b4ff;--on-accent:#0e1830;--danger:#ff9a90;--danger-soft:#40201e;--note:#22304f}
:root[data-theme=light]{color-scheme:light}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--canvas:#12161a;--panel:#1a2026;--line:#2c353c;--edge:#74818a;--ink:#e9edf0;--ink-2:#b9c3ca;--accent:#94b4ff;--on-accent:#0e1830;--danger:#ff9a90;--danger-soft:#40201e;--note:#22304f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px 16px;background:var(--canvas);color:var(--ink);font:14px/22px -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
main{width:100%;max-width:400px;padding:32px;background:var(--panel);border:1px solid var(--line);border-radius:10px}
h1{margin:0 0 4px;font-size:20px;line-height:28px;font-weight:600}
p{margin:0 0 16px;color:var(--ink-2)}
.said{padding:8px 12px;border-radius:6px;background:var(--note);color:var(--ink)}
.said.trouble{background:var(--danger-soft);color:var(--danger)}
label{display:block;margin-bottom:4px;font-weight:500}
input{width:100%;height:44px;padding:0 12px;font:inherit;font-size:16px;color:inherit;background:var(--canvas);border:1px solid var(--edge);border-radius:6px}
button,a{font:inherit}
button.main{width:100%;height:44px;margin:16px 0;border:0;border-radius:6px;background:var(--accent);color:var(--on-accent);font-weight:600;cursor:pointer}
button.link{min-height:32px;padding:0;border:0;background:none;color:var(--accent);text-decoration:underline;cursor:pointer}
a{color:var(--accent);display:inline-block;min-height:32px;line-height:32px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.quiet{font-size:13px;line-height:20px}
`;
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** This page sends a form to its own server, which the other pages never do. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

type Look = { readonly lang: Lang; readonly theme: string | null };

/** The page that asks for the token; its form goes to the address where it stands, so that one arrives where one wanted to go. */
export function signInPage({ lang, theme }: Look, said: Said, status: number, more: Record<string, string> = {}): Response {
  const w = signInWords(lang);
  const words = sentence(lang, said);
  const trouble = said !== "first" && said !== "out";
  const line =
    words === "" ? "" : `<p class="said${trouble ? " trouble" : ""}" id="said" role="${trouble ? "alert" : "status"}">${words}</p>`;
  const described = `${words === "" ? "" : "said "}how`;
  const body = `<h1>${w.title}</h1>
<p>${w.about}</p>
${line}
<form method="post">
<input type="hidden" name="lang" value="${lang}">
<input type="text" name="name" value="zhaotu" autocomplete="username" readonly hidden>
<label for="token">${w.label}</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus maxlength="1000" autocapitalize="off" spellcheck="false" aria-describedby="${described}"${said === "wrong" ? ' aria-invalid="true"' : ""}>
<button class="main" type="submit">${w.enter}</button>
</form>
<p class="quiet" id="how">${w.how}</p>
<p class="quiet">${w.programs}</p>
${langForm(lang)}`;
  return page(lang, theme, w.title, body, status, more);
}

/** The page that asks whether one wants to sign out. */
export function signOutPage({ lang, theme }: Look): Response {
  const w = signInWords(lang);
  const body = `<h1>${w.leaveTitle}</h1>
<p>${w.leaveAsk}</p>
<form method="post"><button class="main" type="submit">${w.leave}</button></form>
<p><a href="/">${w.stay}</a></p>
${langForm(lang)}`;
  return page(lang, theme, w.leaveTitle, body, 200, {});
}

function sentence(lang: Lang, said: Said): string {
  const w = signInWords(lang);
  if (said === "first") return "";
  if (said === "wrong") return w.wrong;
  if (said === "out") return w.out;
  if (said === "in-address") return w.inAddress;
  return w.wait(said.waitSeconds);
}

function langForm(lang: Lang): string {
  const other: Lang = lang === "zh" ? "en" : "zh";
  const { html } = signInWords(other);
  return `<form method="post"><button class="link" name="show" value="${other}" lang="${html}">${signInWords(lang).other}</button></form>`;
}

function page(lang: Lang, theme: string | null, title: string, body: string, status: number, more: Record<string, string>): Response {
  const { html } = signInWords(lang);
  const dark = theme === "dark" || theme === "light" ? ` data-theme="${theme}"` : "";
  const text = `<!doctype html>
<html lang="${html}"${dark}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>
<body><main>
${body}
</main></body></html>
`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": POLICY,
    // With "no-referrer" a browser would hide from where the form is sent.
    "referrer-policy": "same-origin",
    vary: "accept-language, cookie",
    ...(status === 401 && { "www-authenticate": 'Bearer realm="zhaotu"' }),
    ...more,
  };
  return new Response(text, { status, headers });
}
