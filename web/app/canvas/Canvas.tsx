// The canvas: the stage in the page, its furniture, and what it says to those who do not see it.
import { Suspense, useEffect, useRef, type KeyboardEvent as KeyPress } from "react";
import { neighbours } from "../state/derive.ts";
import { groupChosen } from "../state/gathered.ts";
import { useZhaotu } from "../state/use.ts";
import { lazyRoom } from "../words/lazy-room.tsx";
import { kindWord, nameOf } from "../words/words.ts";
import { useWords } from "../words/use.ts";
import { actOnKey } from "./canvas-keys.ts";
import { follow } from "./follow.ts";
import { listenForMenu } from "./menu-pointer.ts";
import { whatStands } from "./lettering.ts";
import { listenToPointer } from "./pointer.ts";
import { LassoHint } from "./LassoHint.tsx";
import { listenForRegions } from "./region.ts";
import { resize, spotOnScreen, theStage } from "./stage.ts";
import { Tools } from "./Tools.tsx";
import { Minimap } from "./Minimap.tsx";

const MapNote = lazyRoom(async () => (await import("./MapNote.tsx")).MapNote);

let tied = false;

/** Answers `zhaotu:where` with the place of a thing on the screen, for tests and for whoever points at the picture from outside. */
function answerWhere(event: Event): void {
  if (!(event instanceof CustomEvent)) return;
  const asked = event.detail as { id: string; x?: number; y?: number };
  const stage = theStage();
  if (!stage.graph.hasNode(asked.id)) return;
  const box = stage.host.getBoundingClientRect();
  const { x, y } = spotOnScreen(stage, asked.id);
  Object.assign(asked, { x: box.x + x, y: box.y + y });
}

/** Where nothing has the focus, letters act as they do on the canvas: it is the only thing there that they could mean. */
function pressNowhere(event: KeyboardEvent): void {
  if (event.target !== document.body || event.defaultPrevented || event.isComposing || !event.code.startsWith("Key")) return;
  if (document.querySelector("dialog[open]")) return;
  if (actOnKey(theStage(), event)) event.preventDefault();
}

/** Answers `zhaotu:names` with what stands where: names, pills and nodes, in pixels of the canvas. */
function answerNames(event: Event): void {
  if (event instanceof CustomEvent) Object.assign(event.detail as object, whatStands(theStage()));
}

export function Canvas() {
  const box = useRef<HTMLDivElement>(null);
  const onMap = useZhaotu((state) => state.view.layout === "map");
  const { lang, w } = useWords();
  const lasso = useZhaotu((state) => state.desk === "lasso");
  const loading = useZhaotu((state) => state.drawn.is === "loading");

  useEffect(() => {
    const at = box.current;
    if (!at) return;
    const stage = theStage();
    at.prepend(stage.host);
    resize(stage);
    if (!tied) {
      listenToPointer(stage);
      listenForMenu(stage);
    }
    if (!tied) listenForRegions(stage);
    tied = true;
    const untie = follow(stage);
    const watcher = new ResizeObserver(() => resize(stage));
    watcher.observe(at);
    at.addEventListener("zhaotu:where", answerWhere);
    at.addEventListener("zhaotu:names", answerNames);
    addEventListener("keydown", pressNowhere);
    return () => {
      untie();
      removeEventListener("keydown", pressNowhere);
      watcher.disconnect();
      at.removeEventListener("zhaotu:where", answerWhere);
      at.removeEventListener("zhaotu:names", answerNames);
    };
  }, []);

  const press = (event: KeyPress) => {
    if (event.target === event.currentTarget && actOnKey(theStage(), event.nativeEvent)) event.preventDefault();
  };
  return (
    <div className="canvas-room" data-lasso={lasso}>
      <div
        ref={box}
        id="canvas"
        className="canvas"
        role="application"
        tabIndex={0}
        aria-label={w.canvas.label}
        aria-roledescription={w.canvas.roledescription}
        aria-describedby="canvas-help"
        onKeyDown={press}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id="canvas-help" className="unseen">
        {w.canvas.help}
      </p>
      <Spoken key={lang} />
      {loading && <p className="canvas-wait">{w.canvas.loading}</p>}
      {lasso && <LassoHint />}
      <Suspense fallback={null}>{onMap && <MapNote />}</Suspense>
      <Tools />
      <Minimap />
    </div>
  );
}

/** One polite message a step: where the selection is, or how much is shown. */
function Spoken() {
  const { lang, w } = useWords();
  const chosen = useZhaotu((state) => (state.view.selected.length === 1 ? state.view.selected[0] : undefined));
  const thing = useZhaotu((state) => (chosen === undefined ? undefined : state.things[chosen]));
  const group = useZhaotu(groupChosen);
  const near = useZhaotu((state) => (chosen === undefined ? 0 : (neighbours(state).get(chosen)?.size ?? 0)));
  const count = useZhaotu((state) => (state.drawn.is === "here" ? state.drawn.value.length : 0));
  return (
    <p className="unseen" role="status" aria-live="polite">
      {group
        ? w.gather.at(`${nameOf(group.group, lang)} ${group.count}`, Object.keys(group.group.kinds).length)
        : thing
          ? w.canvas.at(nameOf(thing, lang), kindWord(thing.kind, lang), thing.facts, near)
          : count > 0
            ? w.canvas.settled(count)
            : ""}
    </p>
  );
}
