// Headers that every answer carries: what a browser may do with it.

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Glyphs are drawn onto textures by way of data: and blob: images, which the renderer also reads by fetch.
  "img-src 'self' data: blob:",
  "connect-src 'self' data:",
  // The layout's worker is made from a blob.
  "worker-src 'self' blob:",
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
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Puts the security headers on an answer. */
export function secure(headers: Headers): void {
  for (const [name, value] of Object.entries(SECURITY)) headers.set(name, value);
}
