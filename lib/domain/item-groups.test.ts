import { expect, it } from 'vitest';
import type { Position } from './exercise';
import { groupItems } from './item-groups';

const item = (position: Position, section = '') => ({ position, section });

it('starts a group where the heading changes and numbers straight through', () => {
  const groups = groupItems([item('supine'), item('supine'), item('prone'), item('supine'), item('prone', 'Morning'), item('standing', 'Morning'), item('standing')], (one) => one.position);
  expect(groups.map((group) => [group.section || group.position, group.items.map((one) => one.number)])).toEqual([['supine', [1, 2]], ['prone', [3]], ['supine', [4]], ['Morning', [5, 6]], ['standing', [7]]]);
});
