import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyDuplicate, phoneKey, type Person } from './duplicate-signs';

const ruth: Person = { name: 'Ruth Alder', birthDate: '1953-04-02', chartNumber: 'A-17', phone: '+44 117 496 0123', email: 'ruth@example.org' };
const stranger: Person = { name: 'Otto Elm', birthDate: '1980-12-24', chartNumber: null, phone: '', email: '' };
const signs = (other: Partial<Person>, base: Partial<Person> = {}) => likelyDuplicate({ ...ruth, ...base }, { ...stranger, ...other });

describe('likelyDuplicate', () => {
  it('a birth date and a similar name', () => expect(signs({ name: 'Ruth Aldre', birthDate: '1953-04-02' })).toEqual(['birth-date', 'similar-name']));
  it('a name and a birth date with day and month changed over, or a digit other', () => {
    expect(signs({ name: 'Ruth Alder', birthDate: '1953-02-04' })).toEqual(['birth-slip', 'name']);
    expect(signs({ name: 'Ruth Alder', birthDate: '1935-04-02' })).toEqual([]);
    expect(signs({ name: 'Ruth Alder', birthDate: '1954-04-02' })).toEqual(['birth-slip', 'name']);
  });
  it('a name where one of the two has no birth date', () => {
    expect(signs({ name: 'Alder, Ruth', birthDate: null })).toEqual(['name']);
    expect(signs({ name: 'R. Alder', birthDate: null })).toEqual([]);
    expect(signs({ name: 'R. Alder', birthDate: null, phone: '0117 4960123' })).toEqual(['similar-name', 'phone']);
  });
  it('a birth date and a way to reach them, after a change of name', () => expect(signs({ name: 'Ruth Brook', birthDate: '1953-04-02', email: ' RUTH@example.org' })).toEqual(['birth-date', 'email']));
  it('a chart number but for its signs, with the name', () => expect(signs({ name: 'Ruth Alder', chartNumber: 'a17' })).toEqual(['chart-number', 'name']));

  it('not a family that shares a phone, nor namesakes with other birth dates, nor a birth date alone', () => {
    expect(signs({ name: 'Otto Alder', phone: ruth.phone, email: ruth.email })).toEqual([]);
    expect(signs({ name: 'Ruth Alder', birthDate: '1981-11-30' })).toEqual([]);
    expect(signs({ birthDate: '1953-04-02' })).toEqual([]);
    expect(signs({ name: 'Ruth Brook', birthDate: null })).toEqual([]);
  });

  it('blanks are never a sign, and phone numbers too short to tell are blanks', () => {
    expect(likelyDuplicate({ ...stranger, birthDate: null }, { ...stranger, name: 'Ada Reed', birthDate: null })).toEqual([]);
    expect(phoneKey('123')).toBe('');
  });

  it('is the same in both directions', () => {
    const person = fc.record({
      name: fc.constantFrom('Ruth Alder', 'R. Alder', 'Ruth Aldre', 'Otto Elm', 'Ruth'), birthDate: fc.constantFrom(null, '1953-04-02', '1953-02-04', '1953-04-03'),
      chartNumber: fc.constantFrom(null, 'A-17', 'a17', 'B'), phone: fc.constantFrom('', '0117 496 0123', '+441174960123', '99'), email: fc.constantFrom('', 'a@b.example', 'A@b.example'),
    });
    fc.assert(fc.property(person, person, (a, b) => void expect(likelyDuplicate(a, b)).toEqual(likelyDuplicate(b, a))), { numRuns: 2000 });
  });
});
