import { describe, expect, it } from 'vitest';
import { sampleHandout } from '@/components/handout/handout-sample.test-support';
import { printOrder } from './print-order';

const [blank] = sampleHandout(1).items;
const item = (id: string, startPosition: string, section = '', phaseKey: string | null = null) => ({ ...blank!, id, startPosition, section, phaseKey });
const ids = (items: { id: string }[]) => items.map(({ id }) => id).join('');

describe('printOrder', () => {
  const items = [item('a', 'supine'), item('b', 'standing'), item('c', 'supine'), item('d', 'standing')];

  it('goes through one position after the other, in the order in which they are first named', () => {
    expect(ids(printOrder(items, [], 'position'))).toBe('acbd');
  });

  it('leaves the program’s own order when asked to', () => {
    expect(ids(printOrder(items, [], 'program'))).toBe('abcd');
  });

  it('never takes an exercise out of its section or its phase', () => {
    const sections = [item('a', 'supine', 'Morning'), item('b', 'standing', 'Morning'), item('c', 'supine', 'Evening'), item('d', 'supine', 'Morning')];
    expect(ids(printOrder(sections, [], 'position'))).toBe('adbc');
    const phased = [item('a', 'supine', '', 'two'), item('b', 'supine'), item('c', 'standing', '', 'one'), item('d', 'supine', '', 'two')];
    expect(ids(printOrder(phased, [{ key: 'one' }, { key: 'two' }], 'position'))).toBe('bcad');
  });
});
