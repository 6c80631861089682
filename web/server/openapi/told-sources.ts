// Routes of articles and exports: what they are for, and an example.
import type { Told } from "./told.ts";

export const TOLD_OF_SOURCES: Readonly<Record<string, Told>> = {
  "GET /api/articles/:id/text": {
    group: "sources",
    zh: "文章的原文；只有服务器的 ARTICLES_DIR 里有这个文件才给",
    en: "The text of an article; only where the server has the file in ARTICLES_DIR",
    example: { id: "zhaotong-2026" },
  },
  "GET /api/articles/:id/spans": {
    group: "sources",
    zh: "文章里每一处出处，和靠它的事实",
    en: "Every sourced place of an article, with the facts that rest on it",
    example: { id: "zhaotong-2026" },
  },
  "POST /api/export": {
    group: "sources",
    zh: "导出图或其中一部分：JSON Lines、CSV、GraphML、GEXF",
    en: "The graph or a part of it as files: JSON Lines, CSV, GraphML, GEXF",
    example: { body: { format: "csv", part: "nodes", ids: ["zhenxiong", "zhaotong"], links: null } },
  },
};
