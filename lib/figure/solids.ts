import type { Prop } from './movement';
import type { V3 } from './vector';

/** A block between two opposite corners; a body rests on it and does not pass through it, unless it is soft. */
export interface Solid {
  from: V3;
  to: V3;
  made: 'wood' | 'plaster' | 'pillow' | 'towel';
}

/** Furniture stands on the floor under the mat. */
const underMat = -1.6;

export const isSoft = ({ made }: Solid): boolean => made === 'pillow' || made === 'towel';

/** The blocks that a prop is made of, in drawing order for an eye in front of it. A band is not a block. */
export function solidsOf(prop: Prop): Solid[] {
  const wood = (from: V3, to: V3): Solid => ({ from, to, made: 'wood' });
  switch (prop.kind) {
    case 'chair': {
      const { from, to, seat } = prop;
      const leg = (x: number, z: number): Solid => wood([x, underMat, z], [x + 2.6, seat - 3, z + 2.6]);
      return [
        ...[leg(from, -15), leg(to - 2.6, -15), leg(from, 12.4), leg(to - 2.6, 12.4)],
        wood([from, seat - 3, -15], [to, seat, 15]),
        wood([to - 2.6, seat, -15], [to, seat + 34, 15]),
      ];
    }
    case 'doorway':
      return [...prop.posts].sort((a, b) => a - b).map((z) => wood([prop.x - 2.2, 0, z - 2.2], [prop.x + 2.2, prop.height, z + 2.2]));
    case 'wall':
      return 'behind' in prop
        ? [{ from: [prop.from, underMat, prop.behind - 2], to: [prop.to, prop.height, prop.behind], made: 'plaster' }]
        : [{ from: [prop.x - 2, underMat, -26], to: [prop.x, prop.height, 26], made: 'plaster' }];
    case 'step': {
      const half = (prop.depth ?? 34) / 2;
      return [wood([prop.from, 0, -half], [prop.to, prop.height, half])];
    }
    case 'pillow':
    case 'towel': {
      const [half, depth, z] = [prop.width / 2, (prop.depth ?? 22) / 2, prop.z ?? 0];
      return [{ from: [prop.x - half, 0, z - depth], to: [prop.x + half, prop.height, z + depth], made: prop.kind }];
    }
    case 'band':
      return [];
  }
}
