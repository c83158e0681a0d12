import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { toCsv } from '@/lib/csv';
import { AppError } from '@/lib/domain/errors';
import { importLimits } from '@/lib/import-limits';
import { exchangeRows, exportExercises } from './exchange';
import { importExercises, listImports, previewImport, undoImport } from './import-exercises';
import { getExercise, listExercises } from './queries';
import { readImportFile } from './read-import-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const now = new Date('2026-11-20T12:00:00Z');
const file = bytes(JSON.stringify([{ id: 'Cat_Stretch', name: 'Cat Stretch', category: 'stretching', equipment: null, primaryMuscles: ['lower back'], instructions: ['Kneel.', 'Round your back.'] }, { name: null }, { name: 'Bridge' }, { name: 'Heel slide', instructions: null }]));
const bring = { bytes: file, fileName: 'list.json', locale: 'en' as const, numbers: [1, 4] };
const actions = async (clinicId: string) => (await asAdmin<{ action: string }>('select action from audit_events where clinic_id = $1 order by seq', [clinicId])).map((row) => row.action);
const reason = (work: () => unknown) => { try { work(); return 'read'; } catch (error) { return error instanceof AppError ? error.reason : String(error); } };

describe('readImportFile', () => {
  const names = (text: string | Uint8Array) => readImportFile(typeof text === 'string' ? bytes(text) : text).rows.map((row) => row.name);

  it.each<[string, string | Uint8Array]>([
    ['commas', 'name,category\nPuente,strength\n"Flexión, lenta",stretch\n'], ['semicolons and CRLF', 'name;category\r\nPuente;strength\r\n"Flexión, lenta";stretch\r\n'], ['tabs', 'name\tcategory\nPuente\tstrength\nFlexión, lenta\tstretch'],
    ['a mark', '\uFEFFname,category\nPuente,strength\n"Flexión, lenta",stretch'], ['UTF-16', new Uint8Array(Buffer.from('\uFEFFname;x\nPuente;1\nFlexión, lenta;2', 'utf16le'))], ['Windows-1252', new Uint8Array(Buffer.from('name;x\nPuente;1\nFlexión, lenta;2', 'latin1'))],
    ['JSON', '[{"name":"Puente"},{"name":"Flexión, lenta"}]'], ['JSON inside an object', '{"version":1,"exercises":[{"name":"Puente"},{"name":"Flexión, lenta"}]}'],
  ])('reads %s', (_what, text) => {
    expect(names(text)).toEqual(['Puente', 'Flexión, lenta']);
  });

  it('says when accents had to be guessed, and reads quotes and line ends inside a cell', () => {
    expect(readImportFile(new Uint8Array(Buffer.from('name\nFlexión', 'latin1'))).isDecoded).toBe(true);
    const [row] = readImportFile(bytes('name,instructions\n"The ""cat""","Kneel.\nRound."\n')).rows;
    expect([row?.name, row?.steps]).toEqual(['The "cat"', ['Kneel.', 'Round.']]);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'], ['blanks', bytes(' \n\n'), 'empty'], ['an empty list', bytes('[]'), 'empty'], ['no name column', bytes('a,b\n1,2'), 'no-name'], ['a picture', new Uint8Array(Buffer.from('89504e470d0a1a0a0000', 'hex')), 'no-name'],
    ['broken JSON', bytes('[{"name":'), 'not-readable'], ['an open quote', bytes('name,x\n"abc,1\n2,3'), 'not-readable'], ['too many bytes', new Uint8Array(importLimits.bytes + 1), 'too-large'], ['too many rows', bytes(`name\n${'x\n'.repeat(importLimits.rows + 1)}`), 'too-many-rows'],
    ['too many entries', bytes(JSON.stringify(Array.from({ length: importLimits.rows + 1 }, (_, i) => ({ name: `n${i}` })))), 'too-many-rows'],
  ])('refuses %s', (_what, sent, code) => {
    expect(reason(() => readImportFile(sent))).toBe(code);
  });

  it('reads or refuses by a code, whatever the bytes are', () => {
    const heads = ['', 'name,instructions\n', 'name;muscles\r\n', '[{"name":"', '\uFEFFname\t\n"', '{"exercises":['].map(bytes);
    fc.assert(fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      expect(reason(() => readImportFile(new Uint8Array(Buffer.concat([head, rest]))))).toMatch(/^[a-z-]+$/);
    }), { numRuns: 500 });
  });
});

describe('import', () => {
  it('shows each row, brings the chosen ones with one audit row, and knows them the next time', async () => {
    const { owner, clinicId } = await openClinic();
    expect((await previewImport(owner, file, 'en')).rows.map(({ status, faults }) => [status, ...faults.map((fault) => fault.code)])).toEqual([['fresh'], ['faulty', 'name-missing'], ['known'], ['fresh']]);
    expect(await actions(clinicId)).toEqual([]);
    expect((await importExercises(owner, bring)).count).toBe(2);
    expect(await getExercise(owner, 'cat-stretch')).toMatchObject({ isOwn: true, types: ['stretch'], text: { name: 'Cat Stretch', steps: ['Kneel.', 'Round your back.'] }, languages: ['en'] });
    expect((await previewImport(owner, file, 'en')).rows.map((row) => row.status)).toEqual(['known', 'faulty', 'known', 'known']);
    expect(await actions(clinicId)).toEqual(['exercise.import']);
    expect(await listImports(owner)).toMatchObject([{ fileName: 'list.json', count: 2, isUndone: false }]);
  });

  it('keeps all or nothing: a row that is not new refuses the whole', async () => {
    const { owner, clinicId } = await openClinic();
    for (const numbers of [[1, 2], [1, 3], [1, 99]]) await expect(importExercises(owner, { ...bring, numbers })).rejects.toThrow('refused: changed');
    await expect(importExercises(owner, { ...bring, numbers: [] })).rejects.toThrow('refused: nothing-chosen');
    expect(await asAdmin('select 1 from exercises where clinic_id = $1', [clinicId])).toEqual([]);
    expect(await actions(clinicId)).toEqual([]);
  });

  it('brings a file in once when it is sent twice at once', async () => {
    const { owner, clinicId } = await openClinic();
    const tries = await Promise.allSettled([importExercises(owner, bring), importExercises(owner, bring)]);
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await asAdmin('select 1 from exercises where clinic_id = $1', [clinicId])).toHaveLength(2);
  });

  it('is undone once, by retiring what it brought, and can be brought again', async () => {
    const { owner, clinicId } = await openClinic();
    const { id } = await importExercises(owner, bring);
    expect(await undoImport(owner, id, now)).toEqual({ count: 2 });
    await expect(undoImport(owner, id, now)).rejects.toThrow('refused: undone-already');
    expect((await listExercises(owner)).filter((one) => one.isOwn).map((one) => one.isRetired)).toEqual([true, true]);
    expect((await importExercises(owner, bring)).count).toBe(2);
    expect(await actions(clinicId)).toEqual(['exercise.import', 'exercise.import-undo', 'exercise.import']);
  });

  it('is not for assistants, and an import is found by its own clinic alone', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    const assistant = await addMember(mine.clinicId, 'assistant');
    await expect(previewImport(assistant, file, 'en')).rejects.toThrow('forbidden');
    await expect(importExercises(assistant, bring)).rejects.toThrow('forbidden');
    const { id } = await importExercises(mine.owner, bring);
    await expect(undoImport(assistant, id, now)).rejects.toThrow('forbidden');
    await expect(undoImport(theirs.owner, id, now)).rejects.toThrow('not-found');
    expect(await listImports(theirs.owner)).toEqual([]);
  });

  it('takes 5,000 rows', async () => {
    const { owner } = await openClinic();
    const many = bytes(`name;instructions\n${Array.from({ length: importLimits.rows }, (_, i) => `Movement ${i};"Lie down.\nLift."`).join('\n')}`);
    const numbers = Array.from({ length: importLimits.rows }, (_, i) => i + 1);
    expect((await importExercises(owner, { ...bring, bytes: many, numbers })).count).toBe(5000);
    expect(await listExercises(owner)).toHaveLength(5021);
  }, 90_000);
});

describe('exportExercises', () => {
  it('goes through the import of another clinic and comes out the same', async () => {
    const [mine, theirs] = [await openClinic(), await openClinic()];
    await importExercises(mine.owner, bring);
    const all = await exportExercises(mine.owner);
    expect(all).toHaveLength(23);
    const own = all.filter((one) => ['cat-stretch', 'heel-slide'].includes(one.id));
    const sent = bytes(JSON.stringify({ format: 'homestretch-exercises', version: 1, exercises: all }));
    const { rows } = await previewImport(theirs.owner, sent, 'es');
    expect(rows.filter((row) => row.status === 'fresh').map((row) => row.name).sort()).toEqual(['Cat Stretch', 'Heel slide']);
    expect(rows.filter((row) => row.status === 'faulty')).toEqual([]);
    await importExercises(theirs.owner, { bytes: sent, fileName: 'export.json', locale: 'es', numbers: rows.filter((row) => row.status === 'fresh').map((row) => row.number) });
    expect((await exportExercises(theirs.owner)).filter((one) => ['cat-stretch', 'heel-slide'].includes(one.id))).toEqual(own);
    expect(await actions(mine.clinicId)).toEqual(['exercise.import', 'exercises.export']);
  });

  it('writes a table whose plain fields the import reads, with no cell that runs', async () => {
    const { owner } = await openClinic();
    await importExercises(owner, { ...bring, bytes: bytes(JSON.stringify([{ name: '=HYPERLINK("x")' }])), numbers: [1] });
    const csv = toCsv(exchangeRows(await exportExercises(owner)));
    expect(csv).not.toMatch(/(^|,|\n)"?=/);
    const { rows } = readImportFile(bytes(csv));
    expect(rows).toHaveLength(22);
    expect(rows.find((row) => row.externalId === 'glute-bridge')).toMatchObject({ name: 'Bridge', types: ['strength'], faults: [] });
  });
});
