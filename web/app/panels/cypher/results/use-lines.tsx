// Which lines of a long list are in sight, and where each stands.
import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";

type Line = { readonly index: number; readonly start: number };
type Lines = { readonly inSight: readonly Line[]; readonly whole: number; readonly show: (index: number) => void };

/** Lines of one height in a box that scrolls; `whole` is how high all of them are together. */
export function useLines(box: RefObject<HTMLElement | null>, count: number, height: number): Lines {
  // oxlint-disable-next-line react/incompatible-library -- its answers are used here and handed on as plain values
  const list = useVirtualizer({ count, getScrollElement: () => box.current, estimateSize: () => height, overscan: 8 });
  return {
    inSight: list.getVirtualItems(),
    whole: list.getTotalSize(),
    show: (index) => list.scrollToIndex(index, { align: "auto" }),
  };
}
