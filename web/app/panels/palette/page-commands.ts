// Commands of the page as a whole: its picture, its looks, its screens.
import { totalThings } from "../../state/derive.ts";
import type { State } from "../../state/state.ts";
import { getState } from "../../state/store.ts";
import { chooseFiles } from "../../steps/choose-files.ts";
import { copyLink, go, isDark, paint, panel, speak, toggleTable } from "../../steps/looking-steps.ts";
import { drawAll, nextOnes, restart } from "../../steps/picture-steps.ts";
import { leaveOutPrivate } from "../../steps/private.ts";
import { LIMITS } from "../../steps/limits.ts";
import type { Command } from "./command.ts";
import { pressOnCanvas } from "./on-canvas.ts";

const always = () => true;
const exploring = ({ view }: State) => view.screen === "explore";
const undrawn = (state: State) => exploring(state) && state.drawn.is === "here" && (totalThings(state) ?? 0) > state.drawn.value.length;
const forced = ({ about }: State) => about.is === "here" && about.value.privacy.forced;

export const pageCommands: readonly Command[] = [
  {
    id: "picture.search",
    group: "picture",
    words: (w) => w.search.label,
    key: "/",
    enabled: always,
    run: () => document.querySelector<HTMLElement>("#search")?.focus(),
  },
  {
    id: "picture.undo",
    group: "picture",
    words: (w) => w.canvas.undo,
    key: "Ctrl Z",
    enabled: ({ steps }) => steps.length > 0,
    run: () => history.back(),
  },
  {
    id: "picture.redo",
    group: "picture",
    words: (w) => w.canvas.redo,
    key: "Ctrl Shift Z",
    enabled: ({ ahead }) => ahead,
    run: () => history.forward(),
  },
  { id: "picture.read", group: "picture", words: (w) => w.readIn.command, enabled: always, run: chooseFiles },
  { id: "picture.fit", group: "picture", words: (w) => w.canvas.fit, key: "F", enabled: exploring, run: () => pressOnCanvas("KeyF") },
  { id: "picture.in", group: "picture", words: (w) => w.canvas.zoomIn, key: "+", enabled: exploring, run: () => pressOnCanvas("Equal") },
  { id: "picture.out", group: "picture", words: (w) => w.canvas.zoomOut, key: "−", enabled: exploring, run: () => pressOnCanvas("Minus") },
  { id: "picture.table", group: "picture", words: (w) => w.canvas.table, key: "T", enabled: exploring, run: toggleTable },
  {
    id: "picture.next",
    group: "picture",
    words: (w) => w.honest.next(LIMITS.expand),
    enabled: undrawn,
    run: () => void nextOnes(),
  },
  { id: "picture.all", group: "picture", words: (w) => w.honest.everything, enabled: undrawn, run: drawAll },
  { id: "picture.start", group: "picture", words: (w) => w.honest.start, enabled: always, run: restart },
  { id: "leave.link", group: "leave", words: (w) => w.top.copyLink, enabled: always, run: () => void copyLink() },
  {
    id: "looks.side",
    group: "looks",
    words: (w) => w.palette.side,
    key: "[",
    enabled: exploring,
    run: () => panel({ side: !getState().panels.side }),
  },
  {
    id: "looks.inspector",
    group: "looks",
    words: (w) => w.palette.inspector,
    key: "]",
    enabled: exploring,
    run: () => panel({ inspector: !getState().panels.inspector }),
  },
  { id: "looks.light", group: "looks", words: (w) => w.top.toLight, enabled: ({ view }) => isDark(view.theme), run: () => paint("light") },
  { id: "looks.dark", group: "looks", words: (w) => w.top.toDark, enabled: ({ view }) => !isDark(view.theme), run: () => paint("dark") },
  {
    id: "looks.system",
    group: "looks",
    words: (w) => w.palette.system,
    enabled: ({ view }) => view.theme !== null,
    run: () => paint(null),
  },
  {
    id: "looks.zh",
    group: "looks",
    words: (w) => w.palette.chinese,
    enabled: ({ view }) => view.lang !== "zh",
    run: () => void speak("zh"),
  },
  {
    id: "looks.en",
    group: "looks",
    words: (w) => w.palette.english,
    enabled: ({ view }) => view.lang !== "en",
    run: () => void speak("en"),
  },
  {
    id: "looks.private",
    group: "filters",
    words: (w, _lang, { withoutPrivate }) => (withoutPrivate ? w.privacy.show : w.privacy.leaveOut),
    enabled: (state) => !forced(state),
    run: () => leaveOutPrivate(!getState().withoutPrivate),
  },
  {
    id: "screens.explore",
    group: "screens",
    words: (w) => w.palette.toExplore,
    enabled: (state) => !exploring(state),
    run: () => go("explore"),
  },
  {
    id: "screens.settings",
    group: "screens",
    words: (w) => w.palette.toSettings,
    enabled: ({ view }) => view.screen !== "settings",
    run: () => go("settings"),
  },
  { id: "screens.keys", group: "screens", words: (w) => w.keys.title, key: "?", enabled: always, run: () => panel({ keys: true }) },
];
