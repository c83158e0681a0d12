import { handedOver } from '../fixtures/environment';

export interface Question {
  path: string;
  method?: string;
  cookie?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

export interface Answer {
  status: number;
  location: string | null;
  headers: Headers;
  body: string;
}

/** One plain request, with no browser to add or to hide anything. Redirects are answers too. */
export async function ask({ path, method = 'GET', cookie, headers = {}, body }: Question): Promise<Answer> {
  const response = await fetch(`${handedOver('E2E_BASE_URL')}${path}`, { method, body, redirect: 'manual', headers: { ...(cookie ? { cookie } : {}), ...headers }, signal: AbortSignal.timeout(30_000) });
  return { status: response.status, location: response.headers.get('location'), headers: response.headers, body: await response.text() };
}

export function ownOrigin(): string {
  return new URL(handedOver('E2E_BASE_URL')).origin;
}

/** A script's request to one of the plan's addresses. */
export function json(path: string, fields: unknown, cookie: string, headers: Record<string, string> = { origin: ownOrigin() }): Promise<Answer> {
  return ask({ path, method: 'POST', cookie, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(fields) });
}

export interface ActionAnswer extends Answer {
  /** `ok`, or the code that the action answered with, or the status when it did not run at all. */
  outcome: string;
}

/**
 * Calls a server action as a form of ours does. It is posted to the sign-in page: an action runs wherever it
 * is posted to, so nothing that guards a page can guard it.
 */
export async function callAction(id: string, input: unknown, cookie: string, headers: Record<string, string> = { origin: ownOrigin() }): Promise<ActionAnswer> {
  const sent = { 'next-action': id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8', ...headers };
  const answer = await ask({ path: '/sign-in', method: 'POST', cookie, headers: sent, body: JSON.stringify([input]) });
  const result = /^1:(\{.*\})$/m.exec(answer.body)?.[1];
  if (!result) return { ...answer, outcome: String(answer.status) };
  const { ok, code } = JSON.parse(result) as { ok: boolean; code?: string };
  return { ...answer, outcome: ok ? 'ok' : (code ?? 'no code') };
}

/** A body as its set of parts, in any order, without what differs by design: nonces, request ids, and the ids that were asked for. */
export function masked(body: string, ids: Record<string, string>): string {
  const known = Object.entries(ids).reduce((text, [name, id]) => text.replaceAll(id, `<${name}>`), body);
  const plain = known
    .replace(/nonce(=|\\?":\\?)(\\?")[^"\\]+/g, 'nonce$1$2…')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>');
  // The parts of a streamed page come in the order in which they are ready, late ones wrapped for moving into place.
  const wrapping = /^(\/?div|div hidden.*|\/?template.*|!--.*--)$|\$R[BCTV]\b/;
  return plain.split(/\\n|></).filter((part) => !wrapping.test(part)).sort().join('\n');
}
