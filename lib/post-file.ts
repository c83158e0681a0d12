import type { ActionResult } from './action-result';

/** Sends a file to a route of ours; `offline` when no answer of ours came back. */
export async function postFile<T>(path: string, body: BodyInit): Promise<ActionResult<T> | 'offline'> {
  return fetch(path, { method: 'POST', body })
    .then((answer) => answer.json() as Promise<ActionResult<T>>)
    .catch(() => 'offline' as const);
}
