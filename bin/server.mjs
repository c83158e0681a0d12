// The web server's process. Plain JavaScript, because it runs without a loader.
import { createServer } from 'node:http';
import next from 'next';
import { takeOwnAddress } from './forwarded-headers.mjs';

const dev = process.env.NODE_ENV !== 'production';
const port = Number(process.env.PORT);
const hostname = process.env.HOST;
const trustProxy = process.env.TRUST_PROXY === '1';
const DRAIN_MS = 25_000;

const parent = process.ppid;
let stopping = false;

const server = createServer((request, response) => {
  takeOwnAddress(request, trustProxy);
  if (stopping) response.setHeader('Connection', 'close');
  handle(request, response).catch(() => response.destroy());
});
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
server.keepAliveTimeout = 65_000;

const app = next({ dev, dir: process.cwd(), hostname, port, httpServer: server });
const handle = app.getRequestHandler();

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// When the launcher is killed outright, nobody else would end us.
setInterval(() => process.ppid !== parent && stop(), 500).unref();

await app.prepare();
if (process.env.DATABASE_URL) throw new Error('The web server must not see the owner\'s database connection');
server.on('error', (error) => {
  console.error(`The web server cannot listen on ${hostname}:${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, hostname);

/** Takes no new requests, finishes the running ones, and ends. */
function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
  if (!server.listening) process.exit(0);
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  if (dev) server.closeAllConnections();
}
