import type { HandoutData } from '@/lib/server/handouts/handout-data';
import type { Theme } from './theme';
import type { Words } from './words';

/** What every part of a sheet is made from. */
export interface Setting {
  data: HandoutData;
  theme: Theme;
  words: Words;
}
