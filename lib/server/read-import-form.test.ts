import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { readImportForm } from './read-import-form';

const schema = z.object({ numbers: z.array(z.int()) });

async function sent(fill: (form: FormData) => void) {
  const form = new FormData();
  fill(form);
  const request = new Response(form);
  return readImportForm(new Uint8Array(await request.arrayBuffer()), request.headers.get('content-type'), schema);
}
const file = new File(['a,b'], 'a.csv');

describe('readImportForm', () => {
  it('gives the bytes of the file with what was chosen', async () => {
    const { numbers, bytes } = await sent((form) => { form.set('file', file); form.set('choice', '{"numbers":[2,3]}'); });
    expect({ numbers, text: new TextDecoder().decode(bytes) }).toEqual({ numbers: [2, 3], text: 'a,b' });
  });

  it.each<[string, (form: FormData) => void]>([
    ['a form without a file', (form) => form.set('choice', '{"numbers":[]}')],
    ['words where the file should be', (form) => { form.set('file', 'a,b'); form.set('choice', '{"numbers":[]}'); }],
    ['a file without a choice', (form) => form.set('file', file)],
    ['a choice that is no JSON', (form) => { form.set('file', file); form.set('choice', '{'); }],
    ['a choice of another kind', (form) => { form.set('file', file); form.set('choice', '{"numbers":["1"]}'); }],
  ])('refuses %s', async (_what, fill) => {
    await expect(sent(fill)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('refuses what is no form', async () => {
    await expect(readImportForm(new TextEncoder().encode('{}'), 'application/json', schema)).rejects.toMatchObject({ code: 'invalid' });
  });
});
