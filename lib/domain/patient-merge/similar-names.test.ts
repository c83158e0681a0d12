import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName, similarNames } from './similar-names';

const letter = fc.constantFrom(...'abcdeéñ');
const word = fc.array(letter, { minLength: 1, maxLength: 7 }).map((letters) => letters.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('similarNames', () => {
  it.each([
    ['Ruth Alder', 'ruth alder'], ['Ruth Alder', 'Alder, Ruth'], ['Lucía Núñez', 'Lucia Nunez'], ['Ruth Alder', 'Ruth Jane Alder'], ['Ruth Alder', 'Ruth Aldre'],
    ['Ruth Alder', 'R. Alder'], ['Mary O’Neil', 'Mary ONeil'], ['Katharine Brook', 'Katherine Brook'], ['Brook', 'Brock'], ['Pedro Gómez Ruiz', 'Pedro Gomez'],
  ])('%s may be %s', (a, b) => expect(similarNames(a, b)).toBe(true));

  it.each([
    ['Ruth Alder', 'Ruth Elm'], ['Ruth Alder', 'Rose Alder'], ['Ruth', 'Ruth Alder'], ['R. A.', 'R. A.'], ['Ada Alder 1203', 'Ada Alder 1204'], ['Ann Lee', 'Amy Lee'], ['', ''], ['–', 'Ruth Alder'],
  ])('%s is not %s', (a, b) => expect(similarNames(a, b)).toBe(false));

  it('asks nothing of the order of the two names, nor of their parts', () => {
    fc.assert(fc.property(name, name, (a, b) => {
      expect(similarNames(a, b)).toBe(similarNames(b, a));
      expect(similarNames(a, b.split(' ').reverse().join(' '))).toBe(similarNames(a, b));
      expect(sameName(a, b)).toBe(sameName(b, a));
    }), { numRuns: 2000 });
  });

  it('one slip in a word of four letters or more keeps a name similar', () => {
    fc.assert(fc.property(fc.array(letter, { minLength: 4, maxLength: 9 }), fc.nat(), letter, fc.constantFrom('change', 'drop', 'swap'), (letters, seed, other, slip) => {
      const at = seed % (letters.length - (slip === 'swap' ? 1 : 0));
      const wrong = [...letters];
      if (slip === 'change') wrong[at] = other;
      else if (slip === 'drop') wrong.splice(at, 1);
      else [wrong[at], wrong[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
      fc.pre(wrong.length >= 4);
      expect(similarNames(`Alder ${letters.join('')}`, `Alder ${wrong.join('')}`)).toBe(true);
    }), { numRuns: 1000 });
  });

  it('a very long name is judged at once', () => {
    const long = Array.from({ length: 100 }, (_, i) => 'ab'[i % 2]).join(' ');
    expect(similarNames(`${long} alder`, `${long} brook`)).toBe(false);
  });
});
