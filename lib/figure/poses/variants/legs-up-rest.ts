import type { Movement } from '../../movement';
import { legsUpRest } from '../legs-up-rest';

/** A flat pillow under the head. */
export const legsUpRestPillow: Movement = {
  ...legsUpRest,
  props: [...(legsUpRest.props ?? []), { kind: 'pillow', x: -45, width: 20, depth: 30, height: 3.6 }],
  start: {
    ...legsUpRest.start,
    spine: { pelvis: 180, lumbar: 180, thorax: 178, neck: 158, head: 166 },
    rests: ['torso', 'nearShank', 'farShank'],
  },
};
