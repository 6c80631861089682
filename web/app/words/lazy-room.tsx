// Rooms that are loaded when they are first opened, with their words.
import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { getState } from "../state/store.ts";
import { loadRoomWords } from "./words.ts";

/** A component that is loaded when it is first shown, and not before the words of rooms are there. */
export function lazyRoom<P extends object>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [room] = await Promise.all([load(), loadRoomWords(getState().view.lang)]);
    return { default: room };
  });
}
