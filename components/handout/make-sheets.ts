import { routes } from '@/lib/routes';
import type { SheetToPrint } from '@/lib/server/handouts/sheets-to-print';

export type SheetState = { kind: 'waiting' | 'working' | 'failed' } | { kind: 'ready'; key: string };

export type PrintableSheet = SheetToPrint & { version: NonNullable<SheetToPrint['version']> };

async function makeSheet({ version }: PrintableSheet, signal: AbortSignal): Promise<SheetState> {
  try {
    const answer = await fetch(routes.keepHandout(version.programId, version.number), { method: 'POST', signal });
    if (!answer.ok) return { kind: 'failed' };
    const { key } = (await answer.json()) as { key: string };
    return { kind: 'ready', key };
  } catch {
    return { kind: signal.aborted ? 'waiting' : 'failed' };
  }
}

/** Makes sheets one after the other, so that nobody else waits for the printer, and tells of each as it goes. */
export async function makeSheets(sheets: readonly PrintableSheet[], signal: AbortSignal, tell: (patientId: string, state: SheetState) => void): Promise<void> {
  for (const sheet of sheets) {
    if (signal.aborted) return;
    tell(sheet.patientId, { kind: 'working' });
    tell(sheet.patientId, await makeSheet(sheet, signal));
  }
}
