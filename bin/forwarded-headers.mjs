/**
 * Leaves exactly one client address in x-forwarded-for: the socket's own, or, behind a trusted proxy, the one that proxy
 * appended last. Everything before it, and the host and protocol headers, can be written by the client itself.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {boolean} trustProxy
 */
export function takeOwnAddress(request, trustProxy) {
  const { headers, socket } = request;
  const appended = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : '';
  headers['x-forwarded-for'] = appended || socket.remoteAddress || '';
  if (trustProxy) return;
  for (const name of ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip']) delete headers[name];
}
