// How the page of the API looks: the explorer's colours in light and dark, without a font or picture from anywhere.

/** The style sheet, always the same text: the server names its hash. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; --ground: #fafaf7; --panel: #fff; --sunken: #f2f3ef; --line: #dfe2dc; --ink: #182026; --ink-2: #45515a; --accent: #1f4fb5; }
@media (prefers-color-scheme: dark) { :root { --ground: #12171b; --panel: #1a2126; --sunken: #0e1215; --line: #2f3940; --ink: #e8ebe6; --ink-2: #b3bdc4; --accent: #8fb4ff; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 16px; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.6 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
.frame { display: grid; grid-template-columns: 280px minmax(0, 1fr); max-width: 1240px; margin: 0 auto; gap: 32px; padding: 0 24px 64px; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 24px 0; font-size: 13px; }
nav h2 { font-size: 13px; margin: 16px 0 4px; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; min-height: 32px; padding: 5px 8px; border-radius: 4px; overflow-wrap: anywhere; text-decoration: none; }
nav a:hover { background: var(--sunken); }
main { padding-top: 24px; min-width: 0; }
h1 { font-size: 28px; line-height: 1.3; margin: 0; }
main > h2 { font-size: 20px; margin: 48px 0 8px; padding-bottom: 4px; border-bottom: 2px solid var(--ink); }
h3 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }
h4 { font-size: 13px; margin: 12px 0 4px; color: var(--ink-2); }
.top { display: flex; flex-wrap: wrap; gap: 4px 16px; color: var(--ink-2); margin: 8px 0; }
.top a { min-height: 32px; line-height: 32px; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible, pre:focus-visible, .sheet:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
article { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 16px; margin: 16px 0; }
article:target { border-color: var(--accent); }
article > p { margin: 8px 0 0; }
.method { display: inline-block; min-width: 52px; font: 600 13px/1.6 ui-monospace, Consolas, monospace; color: var(--ink-2); }
code, pre { font: 13px/1.6 ui-monospace, "SF Mono", Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace; }
pre { background: var(--sunken); border-radius: 6px; padding: 12px; margin: 0; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.sheet { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--ink-2); }
summary { min-height: 32px; line-height: 32px; cursor: pointer; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--panel); padding: 8px; z-index: 1; }
@media (max-width: 800px) { .frame { grid-template-columns: minmax(0, 1fr); padding: 0 16px 48px; gap: 0; } nav { position: static; max-height: none; } }
@media print { nav { display: none; } .frame { display: block; } article { break-inside: avoid; } }
`;
