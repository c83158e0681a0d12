import type { KeyPose, Movement } from '../../movement';
import { catCow } from '../cat-cow';

/** Thickness of the folded towel, in units. */
const towel = 1.6;

/** Knees higher by the towel, feet still on the mat. */
function knelt(pose: KeyPose): KeyPose {
  const leg = 'angles' in pose.nearLeg ? pose.nearLeg.angles : ([270, 182, 183] as const);
  const raised = { angles: [leg[0], leg[1] + 3.7, leg[2]] as const };
  return { ...pose, anchor: { ...pose.anchor, y: (pose.anchor.y ?? 0) + towel }, nearLeg: raised, farLeg: raised };
}

export const catCowTowelUnderKnees: Movement = {
  ...catCow,
  props: [{ kind: 'towel', x: 0, width: 17, depth: 27, height: towel }],
  start: knelt(catCow.start),
  via: (catCow.via ?? []).map(knelt),
  end: knelt(catCow.end ?? catCow.start),
};
