/** The cache of the plan's pictures, filled by the pages and read by the worker. */
export const pictureCache = 'plan-pictures';
