/** What may be sent as a picture of an exercise; the form tells the same before anything is sent. */
export const pictureLimits = { bytes: 10 * 1024 * 1024, pixels: 40_000_000, side: 1600 };

export const pictureRefusals = ['empty', 'too-large', 'svg', 'heic', 'animated', 'not-a-picture', 'several-kinds', 'too-many-pixels', 'broken'] as const;
export type PictureRefusal = (typeof pictureRefusals)[number];
