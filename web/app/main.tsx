// The page's beginning: ties address, server, keys and screen together.
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { wakeLayout } from "./graph/layout.ts";
import { Broken } from "./panels/Broken.tsx";
import { listenToKeys } from "./panels/page-keys.ts";
import { notUnderstood } from "./state/url.ts";
import { followHistory, getState, subscribe } from "./state/store.ts";
import { keepOwn } from "./steps/own-store.ts";
import { followPrefs } from "./steps/prefs-steps.ts";
import { keepMeasuring } from "./steps/measure.ts";
import { keepReading } from "./steps/read.ts";
import { noteWantedSetting } from "./steps/setting-links.ts";
import { whenIdle } from "./steps/when-idle.ts";
import { tell } from "./steps/tell.ts";
import { loadTheRest } from "./words/load-rest.ts";
import { loadWords, tagOf, wordsOf } from "./words/words.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/glyphs.css";
import "./styles/frame.css";
import "./styles/search.css";
import "./styles/side.css";
import "./styles/canvas.css";
import "./styles/layouts.css";
import "./styles/card.css";
import "./styles/facts.css";
import "./styles/source.css";
import "./styles/table.css";
import "./styles/screen.css";
import "./styles/screens.css";
import "./styles/select.css";
import "./styles/plain-table.css";
import "./styles/compare.css";
import "./styles/grow.css";
import "./styles/find.css";
import "./styles/settings.css";
import "./styles/filters.css";
import "./styles/timeline.css";
import "./styles/paths.css";
import "./styles/share.css";
import "./styles/more.css";
import "./styles/gather.css";
import "./styles/small.css";

wakeLayout();
void loadWords(getState().view.lang).then(begin);

/** Ties everything together, once the words of its language are there. */
function begin(): void {
  noteWantedSetting();
  const odd = notUnderstood(location);
  followHistory();
  if (odd.length > 0) tell("bad", "addressParts", odd.join(", "));
  keepOwn();
  followPrefs();
  keepReading();
  keepMeasuring();
  listenToKeys();

  const sayWhere = () => {
    const { view, things } = getState();
    const [chosen] = view.selected;
    const thing = chosen === undefined ? undefined : things[chosen];
    const root = document.documentElement;
    if (root.lang !== tagOf(view.lang)) root.lang = tagOf(view.lang);
    const name = thing && (view.lang === "zh" ? thing.name : thing.nameEn);
    document.title = `${name === undefined ? "" : `${name} – `}${wordsOf(view.lang).name} Zhaotu`;
  };
  sayWhere();
  subscribe(sayWhere);

  const stopWaiting = subscribe(() => {
    if (getState().drawn.is === "loading") return;
    stopWaiting();
    loadTheRest(() => getState().view.lang);
    whenIdle(async () => (await import("./steps/review-waiting.ts")).keepCounting());
  });

  const page = document.querySelector("#page");
  if (page)
    createRoot(page).render(
      <Broken>
        <App />
      </Broken>,
    );
}
