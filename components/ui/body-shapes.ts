import { backLocations, neckLocations, type LocationMap, type SymptomLocation } from '@/lib/domain/locations';

// Drawn by hand around x = 0, feet down, 336 units tall: the figure's own proportions, standing.

/** Head and hair from behind, and face and fringe from the front. */
export const head = 'M0 3 C10.5 3 14.5 11 14.5 22 C14.5 34 8 43.5 0 43.5 C-8 43.5 -14.5 34 -14.5 22 C-14.5 11 -10.5 3 0 3 Z';
export const hairBehind = 'M0 3 C10.5 3 14.5 11 14.5 22 C14.5 31 11 37 8 39 C3 41 -3 41 -8 39 C-11 37 -14.5 31 -14.5 22 C-14.5 11 -10.5 3 0 3 Z';
export const hairBefore = 'M0 3 C10.5 3 14.8 11 14.4 22 C13 17 11 14 8 12.5 C2 16 -6 16 -11 13 C-13 15.5 -13.8 18 -14.4 22 C-14.8 11 -10.5 3 0 3 Z';

/** Neck, trunk and both legs. */
export const body =
  'M6.5 38 C6.5 47 8 51 14 54 C20 57 24 58 27.6 58.6 C31 66 29 80 26.5 92 C24.5 106 20.5 118 19.5 134 C19 146 24 156 25.8 170 C27.2 184 26.6 198 25.2 212 C23.8 224 21.5 232 20.6 243 C20 254 22.6 262 21.8 275 C21 288 16.6 298 16 309 C16 315 20.5 320 23.5 325.5 C25.5 330 22 332 17.5 332 L9.5 332 C6 332 5.4 328 6.4 322 C7.4 315 7.5 312 7.2 306 C7 292 4.6 282 4.4 269 C4.2 259 6 251 5 243 C3.6 225 2 206 0 189 C-2 206 -3.6 225 -5 243 C-6 251 -4.2 259 -4.4 269 C-4.6 282 -7 292 -7.2 306 C-7.5 312 -7.4 315 -6.4 322 C-5.4 328 -6 332 -9.5 332 L-17.5 332 C-22 332 -25.5 330 -23.5 325.5 C-20.5 320 -16 315 -16 309 C-16.6 298 -21 288 -21.8 275 C-22.6 262 -20 254 -20.6 243 C-21.5 232 -23.8 224 -25.2 212 C-26.6 198 -27.2 184 -25.8 170 C-24 156 -19 146 -19.5 134 C-20.5 118 -24.5 106 -26.5 92 C-29 80 -31 66 -27.6 58.6 C-24 58 -20 57 -14 54 C-8 51 -6.5 47 -6.5 38 Z';

/** The arm on the viewer's right, hanging from its shoulder at (0, 0), which is round, so that it may hang at any angle. */
export const arm =
  'M2.3 -9.2 A9.5 9.5 0 0 1 9.5 0 C10 10 8.6 22 8.2 34 C7.8 44 9 52 8.4 62 C7.4 76 5.8 90 5.2 102 C7 108 7.2 116 6 123 C4.8 130 2 135 -0.6 134.5 C-3.2 134 -4.4 129 -4.6 123 C-5 116 -5 108 -4.4 102 C-6 90 -7.4 76 -7 62 C-6.8 53 -6.6 44 -7 34 C-7.3 27 -7.3 21 -7.2 15 L-8 -1 Z';

/** Its line is open where it joins the trunk. */
export const armLine =
  'M2.3 -9.2 A9.5 9.5 0 0 1 9.5 0 C10 10 8.6 22 8.2 34 C7.8 44 9 52 8.4 62 C7.4 76 5.8 90 5.2 102 C7 108 7.2 116 6 123 C4.8 130 2 135 -0.6 134.5 C-3.2 134 -4.4 129 -4.6 123 C-5 116 -5 108 -4.4 102 C-6 90 -7.4 76 -7 62 C-6.8 53 -6.6 44 -7 34 C-7.3 27 -7.3 21 -7.2 15';

export type Side = 'back' | 'front';

/** A band across the figure, or along each arm, that stands for a place. */
export interface Zone {
  place: SymptomLocation;
  on: 'body' | 'arm';
  from: number;
  to: number;
}

const legs: Zone[] = [
  { place: 'below-knee', on: 'body', from: 243, to: 306 },
  { place: 'foot', on: 'body', from: 306, to: 336 },
];

const arms: Zone[] = [
  { place: 'shoulder', on: 'arm', from: -12, to: 18 },
  { place: 'upper-arm', on: 'arm', from: 18, to: 56 },
  { place: 'forearm', on: 'arm', from: 56, to: 101 },
  { place: 'hand', on: 'arm', from: 101, to: 138 },
];

const bands: Record<LocationMap, Record<Side, Zone[]>> = {
  back: {
    back: [{ place: 'back', on: 'body', from: 92, to: 141 }, { place: 'buttock', on: 'body', from: 141, to: 189 }, { place: 'thigh', on: 'body', from: 189, to: 243 }, ...legs],
    front: [{ place: 'thigh', on: 'body', from: 180, to: 243 }, ...legs],
  },
  neck: {
    back: [{ place: 'neck', on: 'body', from: 36, to: 57 }, { place: 'shoulder', on: 'body', from: 57, to: 92 }, ...arms],
    front: [{ place: 'neck', on: 'body', from: 36, to: 57 }, { place: 'shoulder', on: 'body', from: 57, to: 80 }, ...arms],
  },
};

export function zonesOf(map: LocationMap, side: Side): Zone[] {
  return bands[map][side];
}

/** What of the figure is shown, and how far its arms are held from it so that a finger finds them. */
export const views: Record<LocationMap, { box: [x: number, y: number, width: number, height: number]; armAngle: number }> = {
  back: { box: [-50, -2, 100, 352], armAngle: 7 },
  neck: { box: [-84, -2, 168, 204], armAngle: 22 },
};

/** Where a finger may land, in the figure's units: larger than what is drawn where that is small, as on feet and hands. */
export interface Hit {
  place: SymptomLocation;
  x: number;
  y: number;
  width: number;
  height: number;
}

const across = (place: SymptomLocation, from: number, to: number): Hit => ({ place, x: -50, y: from, width: 100, height: to - from });
const onBothArms = (place: SymptomLocation, from: number, to: number, near: number, far: number): Hit[] =>
  [near, -far].map((x) => ({ place, x, y: from, width: far - near, height: to - from }));
const legHits = [across('below-knee', 244, 297), across('foot', 297, 350)];

const neckHits: Hit[] = [
  { place: 'neck', x: -24, y: 20, width: 48, height: 35 },
  across('shoulder', 55, 88),
  ...onBothArms('upper-arm', 88, 122, 22, 64),
  ...onBothArms('forearm', 122, 157, 36, 80),
  ...onBothArms('hand', 157, 202, 46, 84),
];

const hits: Record<LocationMap, Record<Side, Hit[]>> = {
  back: {
    back: [across('back', 82, 137), across('buttock', 137, 190), across('thigh', 190, 244), ...legHits],
    front: [across('thigh', 180, 244), ...legHits],
  },
  neck: { back: neckHits, front: neckHits },
};

export function hitsOf(map: LocationMap, side: Side): Hit[] {
  return hits[map][side];
}

export function placesOf(map: LocationMap): readonly SymptomLocation[] {
  return map === 'neck' ? neckLocations : backLocations;
}
