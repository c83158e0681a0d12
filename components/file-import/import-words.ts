import type { Told } from '@/components/review/undo-provider';
import type { ImportRefusal } from '@/lib/import-limits';

/** What an import says of the rows it brings in. Words that every import shares are its own affair. */
export interface ImportWords<Undone> {
  hint: string;
  setting: string;
  previewTitle: string;
  chosen: (count: number) => string;
  run: (count: number) => string;
  running: string;
  done: (count: number) => { title: string; text: string; see: string };
  earlier: (row: { file: string; count: number; when: string }) => string;
  undone: (value: Undone) => Told;
  refusal: (reason: ImportRefusal) => string;
}
