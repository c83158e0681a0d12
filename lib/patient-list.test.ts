import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultListParams, filterKeys, listPath, patientSorts, readListParams, readQuery, viewQuery } from './patient-list';

describe('readListParams', () => {
  it('starts with the active patients, worst first', () => {
    expect(readListParams({})).toEqual({ view: 'active', q: '', sort: 'level', dir: 'asc', page: 1, level: null, adherence: null, program: null, trend: null, therapist: null });
  });

  it('takes nothing that is not on a list, whatever is sent', () => {
    const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined), fc.constantFrom('name; drop table patients', '-1', '1e9', '__proto__', '0x10'));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('view', 'q', 'sort', 'dir', 'page', ...filterKeys, 'clinicId', '__proto__'), anything), (search) => {
      const params = readListParams(search as Record<string, string>);
      expect(Object.keys(params).sort()).toEqual(Object.keys(defaultListParams).sort());
      expect(patientSorts).toContain(params.sort);
      expect(['asc', 'desc']).toContain(params.dir);
      expect(Number.isInteger(params.page) && params.page >= 1).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe('listPath', () => {
  it('says only what differs from the plain list', () => {
    expect(listPath(defaultListParams)).toBe('/patients');
    expect(listPath(defaultListParams, { view: 'quiet', q: 'Ruth & Co' })).toBe('/patients?view=quiet&q=Ruth+%26+Co');
  });

  it('goes back to the first page when anything but the page changes', () => {
    const third = { ...defaultListParams, page: 3 };
    expect(listPath(third, { sort: 'name' })).toBe('/patients?sort=name');
    expect(listPath(third, { page: 4 })).toBe('/patients?page=4');
  });

  it('can be read back', () => {
    const params = { ...defaultListParams, view: 'look' as const, q: 'o’neill', sort: 'pain' as const, dir: 'desc' as const, level: 'high' as const, therapist: 'none' as const };
    const search = Object.fromEntries(new URL(listPath(params), 'http://x.example').searchParams);
    expect(readListParams(search)).toEqual(params);
  });
});

describe('viewQuery', () => {
  it('keeps all but the page, reads back as the same list, and drops what the list does not know', () => {
    const params = readListParams({ view: 'quiet', q: 'muñ & co', adherence: 'under-50', sort: 'pain', dir: 'desc', page: '4' });
    expect(viewQuery(params)).not.toContain('page');
    expect(readQuery(viewQuery(params))).toEqual({ ...params, page: 1 });
    expect(viewQuery(readQuery('drop=table&level=worst'))).toBe('');
  });
});
