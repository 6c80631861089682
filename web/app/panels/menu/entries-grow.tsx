// Menu entries that grow a picture or take it back, and the plain ones: pin, card, copy.
import {
  CircleDot,
  Copy,
  Eraser,
  EyeOff,
  Expand,
  Filter,
  Hash,
  Link2,
  ListChecks,
  ListTree,
  Maximize,
  PanelRightOpen,
  Pin,
  PinOff,
  Shapes,
  Shrink,
  Spline,
  Type,
  Waypoints,
} from "lucide-react";
import { fit } from "../../canvas/follow.ts";
import { placeOnStage, theStage } from "../../canvas/stage.ts";
import { drawnIds, drawnThings, totalThings } from "../../state/derive.ts";
import { openOverlay, type MenuOn } from "../../state/overlay.ts";
import { getState, take } from "../../state/store.ts";
import type { State } from "../../state/state.ts";
import { filteredLinks, leavesOf, within } from "../../state/surroundings.ts";
import { printView } from "../../state/url.ts";
import { select } from "../../state/verbs.ts";
import { collapse, countJoining, isolate, revealRelations, revealThings } from "../../steps/grow-steps.ts";
import { choose, chooseKind, copy, copyLink, panel, pin } from "../../steps/looking-steps.ts";
import { drawAll, expand, showOnly, takeOff } from "../../steps/picture-steps.ts";
import { kindWord, nameOf } from "../../words/words.ts";
import type { MenuEntry } from "./entry.tsx";

const DEPTHS = [1, 2, 3];

/** The one thing that was pointed at; null for several, a line or the canvas. */
const oneOf = (at: MenuOn, state: State) => (at.on === "thing" && at.ids.length === 1 ? (state.things[at.ids[0] ?? ""] ?? null) : null);
const ends = (at: MenuOn): readonly string[] => (at.on === "line" ? [at.from, at.to] : at.on === "thing" ? at.ids : []);
const theOne = (at: MenuOn, act: (id: string) => void) => {
  const thing = oneOf(at, getState());
  if (thing) act(thing.id);
};

/** A link to this picture with only this selected. */
function linkTo(id: string): string {
  return new URL(printView(select(getState().view, [id])), location.href).href;
}

const growing: readonly MenuEntry[] = [
  {
    id: "expand",
    section: "grow",
    icon: Expand,
    keys: "E",
    label: (at, state, w) => oneOf(at, state) && w.menu.expand,
    act: (at) => theOne(at, (id) => void expand(id)),
  },
  {
    id: "expand-by",
    section: "grow",
    icon: ListTree,
    keys: "Shift E",
    label: (at, state, w) => oneOf(at, state) && w.grow.more,
    act: (at) => theOne(at, (id) => openOverlay({ is: "expand", id })),
  },
  {
    id: "collapse",
    section: "grow",
    icon: Shrink,
    label: (at, state, w) => {
      const leaves = leavesOf(state, oneOf(at, state)?.id ?? "").length;
      return leaves > 0 ? w.menu.collapse(leaves) : null;
    },
    act: (at) => theOne(at, collapse),
  },
  {
    id: "reveal-things",
    section: "grow",
    icon: Waypoints,
    label: (at, state, w) => (at.on === "canvas" && drawnIds(state).length > 1 ? w.menu.revealThings : null),
    count: countJoining,
    act: () => void revealThings(),
  },
  {
    id: "reveal-relations",
    section: "grow",
    icon: Filter,
    label: (at, state, w) => {
      const hidden = at.on === "line" || at.on === "gathered" ? 0 : filteredLinks(state);
      return hidden > 0 ? w.menu.revealRelations(hidden) : null;
    },
    act: revealRelations,
  },
];

const keeping: readonly MenuEntry[] = [
  {
    id: "isolate",
    section: "keep",
    icon: CircleDot,
    label: (at, _state, w) => (at.on === "thing" ? w.menu.isolate : null),
    choices: (at, state, w) =>
      DEPTHS.map((steps) => {
        const count = within(state, ends(at), steps).length;
        return { label: w.menu.step(steps, count), hint: w.menu.steps(steps, count), act: () => isolate(ends(at), steps) };
      }),
  },
  {
    id: "only",
    section: "keep",
    icon: ListChecks,
    keys: "O",
    label: (at, _state, w) =>
      at.on === "canvas" || at.on === "gathered" ? null : at.on === "line" ? w.menu.only1(ends(at).length) : w.menu.only(at.ids.length),
    act: (at) => showOnly(ends(at)),
  },
  {
    id: "hide",
    section: "keep",
    icon: EyeOff,
    keys: "H",
    label: (at, _state, w) => (at.on === "thing" ? w.menu.hide(at.ids.length) : null),
    act: (at) => takeOff(ends(at)),
  },
  {
    id: "faint",
    section: "keep",
    icon: Eraser,
    label: (at, _state, w) => {
      const faint = at.on === "canvas" ? faintIds().length : 0;
      return faint > 0 ? w.menu.faint(faint) : null;
    },
    act: () => takeOff(faintIds()),
  },
];

/** Things that a filter draws faintly. */
const faintIds = () => theStage().scene.nodes.flatMap((node) => (node.faint ? [node.id] : []));

const looking: readonly MenuEntry[] = [
  {
    id: "pin",
    section: "look",
    icon: Pin,
    keys: "P",
    label: (at, state, w) => (at.on === "thing" && at.ids.length === 1 && !state.view.pinned[at.id] ? w.menu.pin : null),
    act: (at) => at.on === "thing" && pin(at.id, placeOnStage(theStage(), at.id)),
  },
  {
    id: "unpin",
    section: "look",
    icon: PinOff,
    keys: "P",
    label: (at, state, w) => (at.on === "thing" && at.ids.length === 1 && state.view.pinned[at.id] ? w.menu.unpin : null),
    act: (at) => at.on === "thing" && pin(at.id, null),
  },
  {
    id: "same-kind",
    section: "look",
    icon: Shapes,
    label: (at, state, w) => {
      const thing = oneOf(at, state);
      if (!thing) return null;
      return w.menu.sameKind(kindWord(thing.kind, state.view.lang), drawnThings(state).filter((one) => one.kind === thing.kind).length);
    },
    act: (at) =>
      theOne(at, (id) => {
        const thing = getState().things[id];
        if (thing) chooseKind(thing.kind);
      }),
  },
  {
    id: "fit",
    section: "look",
    icon: Maximize,
    keys: "F",
    label: (at, _state, w) => (at.on === "canvas" ? w.menu.fit : null),
    act: () => fit(theStage()),
  },
  {
    id: "everything",
    section: "arrange",
    icon: Waypoints,
    label: (at, state, w) => (at.on === "canvas" && !state.view.all ? w.menu.everything(totalThings(state) ?? 0) : null),
    act: drawAll,
  },
  {
    id: "start",
    section: "arrange",
    icon: Spline,
    label: (at, _state, w) => (at.on === "canvas" ? w.menu.start : null),
    act: () => openOverlay({ is: "start" }),
  },
];

const copying: readonly MenuEntry[] = [
  {
    id: "card",
    section: "copy",
    icon: PanelRightOpen,
    keys: "Enter",
    label: (at, state, w) => (at.on === "line" ? w.menu.fact : oneOf(at, state) && w.menu.card),
    act: (at) => {
      const [id] = ends(at);
      if (id === undefined) return;
      if (at.on === "line") take({ verb: "select", id }, (view) => select(view, ends(at)));
      else choose(id);
      panel({ inspector: true });
      requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-card]")?.focus());
    },
  },
  {
    id: "copy-name",
    section: "copy",
    icon: Type,
    label: (at, state, w) => oneOf(at, state) && w.menu.copyName,
    act: (at) =>
      theOne(at, (id) => {
        const { things, view } = getState();
        const thing = things[id];
        if (thing) void copy(nameOf(thing, view.lang));
      }),
  },
  {
    id: "copy-id",
    section: "copy",
    icon: Hash,
    label: (at, state, w) => oneOf(at, state) && w.menu.copyId,
    act: (at) => theOne(at, (id) => void copy(id)),
  },
  {
    id: "copy-link",
    section: "copy",
    icon: Link2,
    label: (at, state, w) => oneOf(at, state) && w.menu.copyLink,
    act: (at) => theOne(at, (id) => void copy(linkTo(id))),
  },
  {
    id: "copy-view",
    section: "copy",
    icon: Copy,
    label: (at, _state, w) => (at.on === "canvas" ? w.menu.copyView : null),
    act: () => void copyLink(),
  },
];

export const growEntries: readonly MenuEntry[] = [...growing, ...keeping, ...looking, ...copying];
