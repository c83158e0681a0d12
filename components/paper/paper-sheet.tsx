'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useRefusalWords } from '@/components/form/use-refusal-words';
import { useTell } from '@/components/review/undo-provider';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ActionResult } from '@/lib/action-result';
import { emptiedDays, filledDays, mayMark, openGrid, painRow, pressKey, setMark, undoneDays, type FilledDay, type Mark, type SheetDay } from '@/lib/domain/paper-grid';
import type { PaperSheet as Sheet } from '@/lib/server/paper/get-sheet';
import type { Transcription } from '@/lib/server/transcribe-sheet';
import { GridTable } from './grid-table';
import { KeyLegend } from './key-legend';
import { PainPad } from './pain-pad';

interface Props {
  sheet: Sheet;
  save: (input: Transcription) => Promise<ActionResult<{ days: SheetDay[] }>>;
}

const afterClick: Record<string, Mark> = { none: 'done', done: 'partly', partly: 'skipped', skipped: null };

// One id a day until it is saved: saving twice stores once.
const newIds = (days: SheetDay[]) => new Map(days.map(({ day }) => [day, uuidv7()]));

/** A returned sheet, typed with keys alone and saved in one piece. */
export function PaperSheet({ sheet, save }: Props) {
  const t = useTranslations('paper');
  const tell = useTell();
  const refusalWords = useRefusalWords();
  const legendId = useId();
  /** As it is stored. */
  const [kept, setKept] = useState(() => ({ days: sheet.days, ids: newIds(sheet.days) }));
  const [grid, setGrid] = useState(() => openGrid(sheet.days));
  const [busy, setBusy] = useState(false);
  const filled = filledDays(kept.days, grid.days);
  const emptied = emptiedDays(kept.days, grid.days).length;

  async function keep() {
    if (busy) return;
    if (filled.length === 0) return tell({ title: t('nothing'), isProblem: true });
    const before = undoneDays(kept.days, filled);
    if (await send(filled, kept.ids)) tell({ title: t('saved', { count: filled.length }), text: t('savedText'), undo: before ? () => void takeBack(before) : undefined });
  }

  async function takeBack(before: FilledDay[]) {
    if (await send(before, new Map())) tell({ title: t('takenBack', { count: before.length }) });
  }

  /** Whether all of it was stored; why not is told. */
  async function send(filledIn: FilledDay[], ids: Map<string, string>): Promise<boolean> {
    setBusy(true);
    const days = filledIn.map(({ day, marks, pain }) => ({
      id: ids.get(day) ?? uuidv7(),
      day,
      items: marks.flatMap((outcome, i) => {
        const item = sheet.items[i];
        return outcome && item ? [{ itemId: item.itemId, outcome }] : [];
      }),
      pain,
    }));
    const result = await save({ programId: sheet.programId, versionId: sheet.version.id, days }).catch(() => 'offline' as const);
    setBusy(false);
    if (result !== 'offline' && result.ok) {
      const stored = new Map(result.value.days.map((day) => [day.day, day]));
      const asStored = (all: SheetDay[]) => all.map((day) => stored.get(day.day) ?? day);
      setKept((was) => ({ days: asStored(was.days), ids: newIds(was.days) }));
      // What was typed meanwhile on other days stays.
      setGrid((was) => ({ ...was, days: asStored(was.days) }));
      return true;
    }
    tell({ title: result !== 'offline' && result.reason === 'told-meanwhile' ? t('told') : refusalWords(result), isProblem: true });
    return false;
  }

  function onKey(key: string): boolean {
    if (key === 'Enter') {
      void keep();
      return true;
    }
    const next = pressKey(grid, key);
    if (next) setGrid(next);
    return next !== null;
  }

  function onPick(row: number, column: number) {
    const there = { ...grid, row, column };
    const day = there.days[column];
    const isHere = grid.row === row && grid.column === column;
    const was = row === 0 ? day?.marks[0] : day?.marks[row - 1];
    setGrid(row === painRow(grid) || !day || (isHere && !mayMark(day)) ? there : setMark(there, afterClick[was ?? 'none'] ?? null));
  }

  return (
    <div className="flex flex-col gap-3">
      <KeyLegend id={legendId} />
      {sheet.days.some(mayMark) ? null : <Notice>{t('allShown')}</Notice>}
      <GridTable grid={grid} names={sheet.items.map(({ name }) => name)} legendId={legendId} onKey={onKey} onPick={onPick} />
      {grid.row === painRow(grid) ? <PainPad press={onKey} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" busy={busy} onClick={() => void keep()}>{t('save')}</Button>
        <p role="status" className="text-ink-2">{t('filled', { count: filled.length })} {emptied > 0 ? t('emptied', { count: emptied }) : ''}</p>
      </div>
    </div>
  );
}
