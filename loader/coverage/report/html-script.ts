// The script of the report's page: what lies under the pointer or the focus stands in the panel; arrows walk the marks.

/** Runs in a browser, as it stands. It reads the facts from the page and loads nothing. */
export const SCRIPT = `
"use strict";
const { facts, words } = JSON.parse(document.getElementById("data").textContent);
const panel = document.getElementById("panel");
const marks = [...document.querySelectorAll(".text [data-f], .text [data-x], .text .u")];
let now = null;
function line(parent, tag, text, name) {
  if (!text) return;
  const made = parent.appendChild(document.createElement(tag));
  made.textContent = text;
  if (name) made.className = name;
}
function show(mark) {
  if (now === mark) return;
  if (now) now.classList.remove("now");
  now = mark;
  mark.classList.add("now");
  panel.replaceChildren();
  line(panel, "p", mark.textContent.replace(/\\s+/g, ""));
  if (mark.classList.contains("u")) line(panel, "p", words.unaccounted);
  line(panel, "p", mark.dataset.x);
  const list = panel.appendChild(document.createElement("ul"));
  for (const index of (mark.dataset.f || "").split(" ").filter(Boolean)) {
    const fact = facts[Number(index)];
    const item = list.appendChild(document.createElement("li"));
    line(item, "strong", fact.name);
    line(item, "div", fact.claim);
    line(item, "div", fact.what + " \\u00b7 " + fact.id, "id");
  }
}
for (const mark of marks) if (!mark.hasAttribute("tabindex")) mark.tabIndex = -1;
for (const text of document.querySelectorAll(".text")) {
  const first = marks.find((mark) => text.contains(mark));
  if (first) first.tabIndex = 0;
  text.addEventListener("pointerover", ({ target }) => {
    const mark = target.closest("[data-f], [data-x], .u");
    if (mark) show(mark);
  });
  text.addEventListener("focusin", ({ target }) => {
    if (marks.includes(target)) show(target);
  });
  text.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = step && marks[marks.indexOf(event.target) + step];
    if (!next || !text.contains(next)) return;
    event.preventDefault();
    next.focus();
  });
}
`;
