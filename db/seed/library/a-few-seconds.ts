/**
 * Seconds in "a few", the least that the words can mean: both sources say "a few seconds" and give no figure.
 * It serves as a lower bound only, so that a longer hold is never called outside the source.
 */
export const aFewSeconds = 3;
