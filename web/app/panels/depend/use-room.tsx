// How much room an element has, and what part of what it holds is in sight.
import { useEffect, useState, type RefObject } from "react";

type Room = { readonly width: number; readonly height: number };

/** Width and height of an element, as they change; null before it stands. */
export function useRoom(at: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const element = at.current;
    if (!element) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [at]);
  return room;
}

/** The stretch from top to bottom that is in sight, in steps of half a room. */
export function useSight(at: RefObject<HTMLElement | null>, zoom: number): readonly [top: number, bottom: number] {
  const [sight, setSight] = useState<readonly [number, number]>([0, 2000]);
  useEffect(() => {
    const element = at.current;
    if (!element) return;
    const look = () => {
      const half = Math.max(200, element.clientHeight / 2);
      const first = Math.floor(element.scrollTop / half) * half;
      setSight([(first - half) / zoom, (first + element.clientHeight + 2 * half) / zoom]);
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  }, [at, zoom]);
  return sight;
}
