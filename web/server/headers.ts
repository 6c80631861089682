// Headers that every answer carries: what a browser may do with it.
import { createHash } from "node:crypto";
import { BRIEF_STYLE } from "../../cypher/brief/style.ts";
import { DOCS_STYLE } from "./openapi/page-style.ts";

/** A page opened from a briefing inherits this policy: its one style sheet is known by its hash. */
const [BRIEF_STYLE_HASH, DOCS_STYLE_HASH] = [BRIEF_STYLE, DOCS_STYLE].map((style) => createHash("sha256").update(style).digest("base64"));

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${BRIEF_STYLE_HASH}' 'sha256-${DOCS_STYLE_HASH}'`,
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const SECURITY: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Puts the security headers on an answer; the sign-in page has a policy of its own. */
export function secure(headers: Headers): void {
  for (const [name, value] of Object.entries(SECURITY)) if (!headers.has(name)) headers.set(name, value);
}
