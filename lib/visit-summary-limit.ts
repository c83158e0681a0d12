/** Characters that a visit summary may have once somebody has written more into it: what fits on two pages. */
export const longestSummary = 6000;
