'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { AlertActions } from '@/components/review/alert-actions';
import type { SnoozeDays } from '@/components/review/snooze-choices';
import { VisitSummaryButton, type SummaryActions } from '@/components/review/visit-summary-button';
import { alertLevels, type AlertLevel } from '@/lib/domain/rules-types';
import { AcknowledgeButton } from './acknowledge-button';
import { groupOf, queueGroups, type QueueGroup, type QueueItem } from './queue-item';
import { PreviewPane } from './preview-pane';
import { QueueRow } from './queue-row';
import { useQueueWords } from './use-queue-words';
import { useSelection } from './use-selection';

interface Props {
  items: QueueItem[];
  /** How many wait on each level, drawn or not. */
  levels: Record<AlertLevel, number>;
  actions: AlertActions;
  summary: SummaryActions;
  mayWrite: boolean;
  seenAt: string;
  snooze: SnoozeDays;
  /** Legend and the rest of the page below the list. */
  children: ReactNode;
  header: ReactNode;
}

const isWide = () => window.matchMedia('(min-width: 75rem)').matches;

/** The queue in groups, with the preview beside it or, below 1200 px, as a sheet. */
export function Queue({ items: given, levels, actions, summary, mayWrite, seenAt, snooze, children, header }: Props) {
  const words = useQueueWords();
  const { t } = words;
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [sheetOpen, setSheetOpen] = useState(false);
  // A row that was put away leaves at once; the list that the server draws next decides.
  const [putAway, setPutAway] = useState<{ from: string; ids: string[] }>({ from: seenAt, ids: [] });
  const items = putAway.from === seenAt ? given.filter((item) => !putAway.ids.includes(item.id)) : given;
  const ids = items.map((item) => item.id);
  const gone = given.filter((item) => !items.includes(item));
  const sizeOf = (group: QueueGroup) => alertLevels.filter((level) => groupOf(level) === group).reduce((sum, level) => sum + levels[level], 0) - gone.filter((item) => groupOf(item.level) === group).length;
  const { selected, select } = useSelection(ids);
  const place = selected ? ids.indexOf(selected) + 1 : 0;
  const chosen = items[place - 1];

  // New logs show when somebody comes back to the page. No timer: it would keep an unwatched screen signed in.
  useEffect(() => {
    const onReturn = () => document.visibilityState === 'visible' && router.refresh();
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [router]);

  const acknowledge = chosen && mayWrite ? <AcknowledgeButton key={chosen.id} item={chosen} actions={actions} seenAt={seenAt} /> : null;
  const copy = chosen ? <VisitSummaryButton key={chosen.id} patientId={chosen.id} actions={summary} look="primary" /> : null;
  const focusRow = (id: string | undefined) => list.current?.querySelector<HTMLElement>(`[data-patient="${id ?? ''}"] h3 a`)?.focus();
  function leave(id: string) {
    const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
    if (next) select(next);
    focusRow(next);
    setPutAway((before) => ({ from: seenAt, ids: before.from === seenAt ? [...before.ids, id] : [id] }));
  }
  function move(step: 1 | -1) {
    const next = ids[place - 1 + step];
    if (!next) return;
    select(next);
    if (!sheetOpen) focusRow(next);
  }
  function onKeyDown(event: KeyboardEvent) {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (!isArrow || !(event.target instanceof HTMLElement) || event.target.closest('textarea, [role=menu], [role=dialog], [aria-haspopup]')) return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  }

  return (
    <div className={items.length > 0 ? 'wide:grid wide:grid-cols-[minmax(0,1fr)_23rem]' : undefined}>
      <div className="flex min-w-0 flex-col gap-4 p-4 pb-28 tablet:p-6 tablet:pb-28">
        {header}
        {items.length > 0 ? (
          <div ref={list} onKeyDown={onKeyDown} className="@container overflow-hidden rounded-card border border-line bg-surface">
            <div aria-hidden="true" className="hidden grid-cols-[7.75rem_minmax(0,1fr)_17.25rem_6.75rem_7.25rem] gap-x-3 px-4 py-2 text-label text-ink-3 @4xl:grid">
              {(['level', 'reason', 'days', 'contact'] as const).map((column) => <span key={column}>{t(`columns.${column}`)}</span>)}
            </div>
            {queueGroups.map((group) => {
              const rows = items.filter((item) => groupOf(item.level) === group);
              if (rows.length === 0) return null;
              return (
                <section key={group} aria-labelledby={`group-${group}`}>
                  <h2 id={`group-${group}`} className="border-t border-line bg-sunk px-4 py-1.5 text-label font-bold">
                    {t(`groups.${group}`)} <span aria-hidden="true" className="ml-1 font-normal text-ink-2">{sizeOf(group)}</span>
                    <span className="sr-only">{t('groups.count', { count: sizeOf(group) })}</span>
                  </h2>
                  <ul>
                    {rows.map((item) => (
                      <QueueRow
                        key={item.id}
                        item={item}
                        words={words}
                        isSelected={item.id === selected}
                        actions={actions}
                        mayWrite={mayWrite}
                        seenAt={seenAt}
                        snooze={snooze}
                        select={() => select(item.id)}
                        preview={() => {
                          select(item.id);
                          if (!isWide()) setSheetOpen(true);
                        }}
                        left={() => leave(item.id)}
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        ) : null}
        {children}
      </div>
      {chosen ? (
        <aside aria-label={t('preview.label')} className="sticky top-0 hidden h-dvh overflow-y-auto border-l border-line bg-surface wide:block">
          <PreviewPane item={chosen} copy={copy} acknowledge={acknowledge} place={place} total={items.length} move={move} />
        </aside>
      ) : null}
      <ModalOverlay isOpen={sheetOpen && chosen !== undefined} onOpenChange={setSheetOpen} isDismissable className="fixed inset-0 z-30" style={{ backgroundColor: 'rgb(0 0 0 / 0.5)' }}>
        <Modal className="fixed inset-y-0 right-0 w-full max-w-[26rem] overflow-y-auto border-l border-line bg-surface text-ink">
          <Dialog aria-label={chosen ? t('actions.preview', { name: chosen.name }) : t('preview.label')} className="min-h-full outline-none">
            {chosen ? <PreviewPane item={chosen} copy={copy} acknowledge={acknowledge} place={place} total={items.length} move={move} close={() => setSheetOpen(false)} /> : null}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </div>
  );
}
