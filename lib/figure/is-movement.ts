import type { Movement } from './movement';
import { partNames } from './part-loft';

/** A shape check: what a value must look like, without saying where it does not. */
type Check = (value: unknown) => boolean;

/** Nothing in a picture is farther away, or turned further, than this. */
const largest = 1000;

const isNumber: Check = (value) => typeof value === 'number' && Math.abs(value) <= largest;
const isPositive: Check = (value) => isNumber(value) && (value as number) > 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const oneOf = (...words: readonly string[]): Check => (value) => typeof value === 'string' && words.includes(value);
const either = (...checks: readonly Check[]): Check => (value) => checks.some((check) => check(value));
const list = (item: Check, most: number, least = 0): Check => (value) =>
  Array.isArray(value) && value.length >= least && value.length <= most && value.every(item);

/** An object with these members and no others; a name that ends in `?` may be missing. */
const members = (shape: Record<string, Check>): Check => {
  const checks = Object.entries(shape).map(([name, check]) => ({ name: name.replace('?', ''), optional: name.endsWith('?'), check }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    const isKnown = Object.keys(given).every((key) => checks.some(({ name }) => name === key));
    return isKnown && checks.every(({ name, optional, check }) => (given[name] === undefined ? optional : check(given[name])));
  };
};

const three = list(isNumber, 3, 3);
const two = list(isNumber, 2, 2);
const part = oneOf(...partNames);
const spineJoints = ['hip', 'L5', 'T12', 'C7', 'C1'];
const limbJoints = ['Hip', 'Knee', 'Ankle', 'Toe', 'Shoulder', 'Elbow', 'Wrist', 'Finger'];
const joint = oneOf(...spineJoints, ...['near', 'far'].flatMap((side) => limbJoints.map((name) => side + name)));
const moment = oneOf('start', 'end');

const target = either(
  three,
  members({ on: part, along: isNumber, front: isNumber, right: isNumber }),
  members({ from: joint, offset: three }),
);
const limb = either(
  members({ angles: three, 'outward?': three }),
  members({ reach: target, 'bend?': three, 'point?': isNumber, 'pointOutward?': isNumber }),
);
const spine = members({ pelvis: isNumber, lumbar: isNumber, thorax: isNumber, neck: isNumber, head: isNumber });
const someSpine = members({ 'pelvis?': isNumber, 'lumbar?': isNumber, 'thorax?': isNumber, 'neck?': isNumber, 'head?': isNumber });
const shoulder = members({ 'up?': isNumber, 'forward?': isNumber, 'out?': isNumber });
const hand = members({ 'back?': three, 'curl?': isNumber });
const parts = list(part, partNames.length);

const keyPose = members({
  spine,
  'twist?': someSpine,
  'lean?': someSpine,
  anchor: members({ joint, x: isNumber, 'y?': isNumber }),
  'rests?': parts,
  nearLeg: limb,
  farLeg: limb,
  nearArm: limb,
  farArm: limb,
  'nearShoulder?': shoulder,
  'farShoulder?': shoulder,
  'nearHand?': hand,
  'farHand?': hand,
  'roll?': members({ by: isNumber, rests: parts }),
  'eyes?': oneOf('open', 'closed'),
  'breath?': isNumber,
  'order?': parts,
  'fullTone?': parts,
});

const camera = members({ yaw: isNumber, pitch: isNumber });
const cushion = { x: isNumber, 'z?': isNumber, width: isPositive, height: isPositive, 'depth?': isPositive };
const prop = either(
  members({ kind: oneOf('chair'), from: isNumber, to: isNumber, seat: isPositive }),
  members({ kind: oneOf('doorway'), posts: two, x: isNumber, height: isPositive }),
  members({ kind: oneOf('wall'), x: isNumber, height: isPositive }),
  members({ kind: oneOf('wall'), behind: isNumber, from: isNumber, to: isNumber, height: isPositive }),
  members({ kind: oneOf('step'), from: isNumber, to: isNumber, height: isPositive, 'depth?': isPositive }),
  members({ kind: oneOf('pillow', 'towel'), ...cushion }),
  members({ kind: oneOf('band'), 'made?': oneOf('rubber', 'towel'), through: list(target, 12, 2), above: part }),
);
const area = either(
  members({
    part,
    from: isNumber,
    to: isNumber,
    side: oneOf('front', 'back', 'right', 'left'),
    'depth?': isPositive,
    'above?': part,
    'at?': moment,
  }),
  members({ joint, offset: three, radii: list(isPositive, 2, 2), 'tilt?': isNumber, above: part, 'at?': moment }),
);
const arrow = either(
  members({ 'at?': moment, follow: joint, offset: three, during: two }),
  members({ 'at?': moment, beside: joint, offset: three, by: three }),
  members({ 'at?': moment, through: list(three, 12, 2), 'bothEnds?': isFlag }),
  members({ 'at?': moment, around: joint, radius: isPositive, fromAngle: isNumber, toAngle: isNumber, above: isNumber }),
);

const movement = members({
  camera,
  'mat?': members({ from: isNumber, to: isNumber, 'halfWidth?': isPositive, 'centre?': isNumber }),
  'props?': list(prop, 8),
  start: keyPose,
  'end?': keyPose,
  'via?': list(keyPose, 6),
  'order?': parts,
  'fullTone?': parts,
  'inset?': members({ shows: three, floor: isNumber, radius: isPositive, zoom: isPositive, place: three }),
  'secondView?': members({ camera, scale: isPositive, place: two, radius: isPositive, order: parts }),
  working: list(area, 8),
  arrows: list(arrow, 8),
});

/**
 * Whether a value from outside has the shape of a movement: known names only, finite numbers within bounds, short lists. It
 * can then be drawn and checked without an error; whether a body can do it is for checkMovement to say.
 */
export const isMovement = (value: unknown): value is Movement => movement(value);
