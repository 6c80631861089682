// Loaded before a program: whatever of it reaches for the network ends it with code 99 and says by what.
import { writeSync } from "node:fs";
import dgram from "node:dgram";
import dns from "node:dns";
import http2 from "node:http2";
import net from "node:net";
import { syncBuiltinESMExports } from "node:module";

const deny = (what) =>
  function denied(...given) {
    writeSync(2, `network: ${what} ${given.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one))).join(" ")}\n`);
    process.exit(99);
  };

// Sockets lie under http, https and fetch; what sends without one is named besides.
net.Socket.prototype.connect = deny("connect");
net.Server.prototype.listen = deny("listen");
dgram.createSocket = deny("dgram");
dgram.Socket.prototype.bind = deny("bind");
http2.connect = deny("http2");
globalThis.fetch = deny("fetch");
if ("WebSocket" in globalThis) globalThis.WebSocket = deny("WebSocket");
for (const from of [dns, dns.promises])
  for (const name of Object.keys(from)) if (/^(?:lookup|resolve|reverse)/.test(name)) from[name] = deny(`dns.${name}`);
syncBuiltinESMExports();
