// Commands of the review: to its screen, and to the article that is under review.
import type { State } from "../../state/state.ts";
import { go } from "../../steps/looking-steps.ts";
import { openReview, showTab } from "../../steps/review-steps.ts";
import { REVIEW_TABS } from "../../state/review-view.ts";
import type { Command } from "../palette/command.ts";

const reviewing = ({ view }: State) => view.screen === "review" && view.reviewed !== null;

export const reviewCommands: readonly Command[] = [
  {
    id: "screen.review",
    group: "screens",
    words: (w) => w.nav.review,
    key: "G 7",
    enabled: (state) => state.view.screen !== "review",
    run: () => go("review"),
  },
  {
    id: "review.articles",
    group: "screens",
    words: (w) => `${w.nav.review}${w.colon}${w.review.articles}`,
    enabled: reviewing,
    run: () => openReview(null),
  },
  ...REVIEW_TABS.map((tab): Command => ({
    id: `review.${tab}`,
    group: "screens",
    words: (w) => `${w.nav.review}${w.colon}${w.review.tabNames[tab]}`,
    enabled: (state) => reviewing(state) && state.view.reviewTab !== tab,
    run: () => showTab(tab),
  })),
];
