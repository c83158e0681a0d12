'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import { programDraftSchema, type ProgramDraft } from '@/lib/domain/program';
import { sameValue } from '@/lib/domain/same-value';
import type { StoredDraft } from '@/lib/server/programs/builder';

export type SaveAnswer = { kind: 'saved'; revision: number; savedAt: string } | { kind: 'conflict'; theirs: StoredDraft };
export type SaveDraft = (input: { programId: string; revision: number; draft: ProgramDraft }) => Promise<ActionResult<SaveAnswer>>;
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'offline' | 'failed' | 'invalid' | 'conflict';

interface Saved {
  draft: ProgramDraft;
  revision: number;
}

interface Given {
  programId: string;
  draft: ProgramDraft;
  saved: Saved & { savedAt: string };
  save: SaveDraft;
  /** True when both drafts have been brought together already, false when a person has to choose. */
  onConflict: (base: ProgramDraft, mine: ProgramDraft, theirs: StoredDraft) => boolean;
}

const pauseBeforeSaving = 700;
const pauseBeforeRetry = 5000;

/**
 * Keeps the draft on the server: one save at a time, soon after the last edit, and again while there is
 * no connection. `flush` answers with the revision that holds the draft as it is now, or null.
 */
export function useAutosave({ programId, draft, saved: start, save, onConflict }: Given) {
  const saved = useRef<Saved>(start);
  const latest = useRef(draft);
  const running = useRef<Promise<number | null> | null>(null);
  const [trouble, setTrouble] = useState<Exclude<SaveStatus, 'saved' | 'waiting' | 'invalid' | 'saving'> | null>(null);
  /** Why the server would not take it, as its code. */
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [synced, setSynced] = useState<{ draft: ProgramDraft; savedAt: string }>({ draft: start.draft, savedAt: start.savedAt });

  const attempt = useCallback(async (): Promise<number | null> => {
    while (!sameValue(latest.current, saved.current.draft)) {
      const parsed = programDraftSchema.safeParse(latest.current);
      if (!parsed.success) return null;
      const sent = latest.current;
      try {
        const result = await save({ programId, revision: saved.current.revision, draft: parsed.data });
        if (!result.ok) {
          setRefusal(result.reason ?? null);
          setTrouble('failed');
          return null;
        }
        if (result.value.kind === 'conflict') {
          const { theirs } = result.value;
          const base = saved.current.draft;
          saved.current = { draft: theirs.draft, revision: theirs.revision };
          setSynced({ draft: theirs.draft, savedAt: theirs.savedAt });
          setTrouble(onConflict(base, latest.current, theirs) ? null : 'conflict');
          return null;
        }
        saved.current = { draft: sent, revision: result.value.revision };
        setSynced({ draft: sent, savedAt: result.value.savedAt });
        setTrouble(null);
      } catch {
        // The request never arrived: what was typed stays here and is sent again.
        setTrouble('offline');
        return null;
      }
    }
    return saved.current.revision;
  }, [programId, save, onConflict]);

  const flush = useCallback((): Promise<number | null> => {
    if (running.current) return running.current;
    setBusy(true);
    running.current = attempt().finally(() => {
      running.current = null;
      setBusy(false);
    });
    return running.current;
  }, [attempt]);

  const clean = sameValue(draft, synced.draft);
  useEffect(() => {
    latest.current = draft;
    if (clean || trouble === 'conflict') return;
    const timer = setTimeout(() => void flush(), pauseBeforeSaving);
    return () => clearTimeout(timer);
  }, [draft, clean, trouble, flush]);

  useEffect(() => {
    if (trouble !== 'offline') return;
    const again = () => void flush();
    const timer = setInterval(again, pauseBeforeRetry);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [trouble, flush]);

  const unsaved = !clean || busy;
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const valid = programDraftSchema.safeParse(draft).success;
  const status: SaveStatus = !valid ? 'invalid' : trouble && !clean ? trouble : busy ? 'saving' : clean ? 'saved' : 'waiting';
  /** After a person has chosen, the merged draft is saved over what the other one left. */
  const resume = useCallback(() => setTrouble(null), []);
  return { status, refusal: status === 'failed' ? refusal : null, savedAt: synced.savedAt, flush, resume };
}
