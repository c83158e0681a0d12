import type { LocationMap } from '@/lib/domain/locations';
import { arm, armLine, body, hairBefore, hairBehind, head, views, zonesOf, type Side, type Zone } from './body-shapes';

function Band({ from, to, ...rest }: { from: number; to: number; className?: string; 'data-zone'?: string }) {
  return <rect x="-40" width="80" y={from} height={to - from} {...rest} />;
}

/** Every zone is a shape of its own, so that the style sheet can tint the one whose radio is chosen. */
function Zones({ zones }: { zones: Zone[] }) {
  return zones.map((zone) => <Band key={zone.place} from={zone.from} to={zone.to} data-zone={zone.place} />);
}

/** A tick in the middle of a zone, on each leg where there are two. Colour alone would not do. */
function Ticks({ zones }: { zones: Zone[] }) {
  return zones.flatMap(({ place, on, from, to }) =>
    (on === 'body' && from >= 178 ? [-13, 13] : [0]).map((x) => <path key={`${place}${x}`} d={`M${x - 5} ${(from + to) / 2} l3.5 3.5 l7 -8`} className="body-tick" data-tick={place} />),
  );
}

function Arm({ id, angle, zones }: { id: string; angle: number; zones: Zone[] }) {
  return (
    <g transform={`translate(26.5 68) rotate(${-angle})`}>
      <g clipPath={`url(#${id})`}>
        <Band from={-20} to={140} className="body-skin" />
        <Band from={-20} to={36} className="body-top" />
        <Zones zones={zones} />
      </g>
      <path d={armLine} className="body-line" />
      <Ticks zones={zones} />
    </g>
  );
}

const behind = (
  <>
    <path d={hairBehind} className="body-hair" />
    <path d="M0 64 V134" className="body-spine" />
    <path d="M-18 181 C-13 188.5 -5 188 0 182 C5 188 13 188.5 18 181" className="body-crease" />
  </>
);

const before = (
  <>
    <path d={hairBefore} className="body-hair" />
    <path d="M-5.5 25 v.1 M5.5 25 v.1" className="body-eyes" />
    <path d="M-3 35 H3 M9.5 241 C11 244.5 15 244.5 16.5 241 M-9.5 241 C-11 244.5 -15 244.5 -16.5 241" className="body-crease" />
  </>
);

/** A standing figure from behind or from the front. `id` keeps the figures of one page apart. */
export function BodyFigure({ id, map, side }: { id: string; map: LocationMap; side: Side }) {
  const { box, armAngle } = views[map];
  const zones = zonesOf(map, side);
  const own = (on: Zone['on']) => zones.filter((zone) => zone.on === on);
  const oneArm = <Arm id={`${id}-arm`} angle={armAngle} zones={own('arm')} />;
  return (
    <svg viewBox={box.join(' ')} className="body-figure" aria-hidden="true" focusable="false">
      <clipPath id={`${id}-body`}><path d={body} /></clipPath>
      <clipPath id={`${id}-arm`}><path d={arm} /></clipPath>
      <g clipPath={`url(#${id}-body)`}>
        <Band from={30} to={340} className="body-skin" />
        <Band from={54} to={150} className="body-top" />
        <Band from={150} to={303} className="body-leggings" />
        <Zones zones={own('body')} />
      </g>
      <path d={body} className="body-line" />
      {oneArm}
      <g transform="scale(-1 1)">{oneArm}</g>
      <path d="M13.5 21 C18.5 19 18.5 30 13.2 29.5 M-13.5 21 C-18.5 19 -18.5 30 -13.2 29.5" className="body-ears" />
      <path d={head} className="body-skin" />
      {side === 'back' ? behind : before}
      <path d={head} className="body-line" />
      <Ticks zones={own('body')} />
    </svg>
  );
}
