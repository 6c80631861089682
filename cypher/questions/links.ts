// Questions about relations: how many of which type, those among things, those of one thing.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { byId, id, nothing } from "./params.ts";
import { count, link, linkOf, maybe, text } from "./rows.ts";

export const relationCounts = query("relation-counts", nothing, z.strictObject({ relation: z.enum(RELATION_NAMES), n: count }));

export const linksAmong = query("links-among", z.strictObject({ ids: z.array(id) }), link);

export const allLinks = query("all-links", nothing, link);

export const linksOf = query("links-of", byId, linkOf);

export const companyProjects = query(
  "company-projects",
  nothing,
  z.strictObject({
    company: text,
    companyName: text,
    project: text,
    projectName: text,
    articles: z.array(text),
    claimZh: maybe,
    claimEn: maybe,
    evidence: z.array(text),
  }),
);
