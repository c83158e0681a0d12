import type { Movement } from '../../movement';
import { kneeToChest } from '../knee-to-chest';

const straight: Movement['start']['farLeg'] = { reach: [48.4, 4.4, -5.2], point: 82, bend: [0, 1, 0] };

/** The other leg lies straight, for a longer stretch at the front of its hip. */
export const kneeToChestOtherLegStraight: Movement = {
  ...kneeToChest,
  mat: { from: -62, to: 62 },
  start: { ...kneeToChest.start, farLeg: straight },
  end: { ...kneeToChest.end, ...(kneeToChest.end as Movement['start']), farLeg: straight },
};
