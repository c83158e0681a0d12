import type { P2 } from './plane';

/** One flat shape of a picture before it becomes a path. `straight` keeps corners and edges as they are. */
export interface Mark {
  points: readonly P2[];
  closed: boolean;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  straight?: boolean;
}

export const filled = (points: readonly P2[], fill: string, straight = false): Mark => ({ points, closed: true, fill, straight });

export const line = (points: readonly P2[], stroke: string, strokeWidth: number, straight = false): Mark => ({
  points,
  closed: false,
  stroke,
  strokeWidth,
  straight,
});

export const shape = (points: readonly P2[], fill: string, stroke: string, strokeWidth: number, straight = false): Mark => ({
  points,
  closed: true,
  fill,
  stroke,
  strokeWidth,
  straight,
});
