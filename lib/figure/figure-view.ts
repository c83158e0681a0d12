import { mediumBuild, type Build } from './build';
import type { Camera } from './camera';
import { silhouette, type Ring, type Silhouette } from './loft';
import { loftOf, partNames } from './part-loft';
import type { P2 } from './plane';
import type { PartName } from './pose';
import type { Skeleton } from './skeleton';

/** A solved body as one camera sees it: every part's sections and silhouette. */
export interface FigureView {
  skeleton: Skeleton;
  camera: Camera;
  build: Build;
  knot: boolean;
  rings: Record<PartName, Ring[]>;
  silhouettes: Record<PartName, Silhouette>;
  outlines: Record<PartName, readonly P2[]>;
}

export function viewFigure(skeleton: Skeleton, camera: Camera, build: Build = mediumBuild, knot = false): FigureView {
  const rings = {} as FigureView['rings'];
  const silhouettes = {} as FigureView['silhouettes'];
  const outlines = {} as FigureView['outlines'];
  for (const part of partNames) {
    const loft = loftOf(part, skeleton, build);
    rings[part] = loft.rings;
    silhouettes[part] = silhouette(loft.rings, camera, loft.round);
    outlines[part] = silhouettes[part].outline;
  }
  return { skeleton, camera, build, knot, rings, silhouettes, outlines };
}
