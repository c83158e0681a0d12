/** What a sheet can be printed as. The same lists make the form and check the address. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** Text of 14, 18 or 12 points; large print has one exercise a page. */
export const layouts = ['standard', 'large', 'compact'] as const;
export type Layout = (typeof layouts)[number];

/** `black` is black and white alone, for printers, copiers and fax machines that know no grey. */
export const colourings = ['colour', 'grey', 'black'] as const;
export type Colouring = (typeof colourings)[number];

/** One position after the other, so that nobody gets up and down again; or as the program has it. */
export const orders = ['position', 'program'] as const;
export type Order = (typeof orders)[number];

/** Patients whose sheets are printed in one go. */
export const mostSheets = 50;
