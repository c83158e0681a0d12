/** Furthest point of symptoms, nearest to the spine first; a fixed list, so that moves can be compared. */
export const backLocations = ['back', 'buttock', 'thigh', 'below-knee', 'foot'] as const;
export const neckLocations = ['neck', 'shoulder', 'upper-arm', 'forearm', 'hand'] as const;

export const locationMaps = ['back', 'neck'] as const;
export type LocationMap = (typeof locationMaps)[number];

/** `none` means no symptoms at all: nearer than every named point. */
export const locations = ['none', ...backLocations, ...neckLocations] as const;
export type SymptomLocation = (typeof locations)[number];
