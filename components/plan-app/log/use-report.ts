'use client';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { cardForReport } from '@/lib/domain/safety';
import type { PainReportInput } from '@/lib/domain/session-log';
import { painBeforeOn } from '@/lib/domain/telling/told-here';
import { useDevice } from '../device/use-device';
import { dayAfter } from './next-days';
import { keepTelling } from './telling';
import { versionOn } from './version-on';

/** Tells a report, and goes to what it calls for: worked out here, so that nobody waits for a network. */
export function useReport(snapshot: PlanSnapshot): (body: PainReportInput) => Promise<void> {
  const { entries, tell } = useDevice();
  return async (body) => {
    const version = versionOn(snapshot, body.localDay);
    const { kind, redFlags } = body;
    const before = kind === 'next-morning' ? painBeforeOn(snapshot, entries, dayAfter(body.localDay, -1)) : null;
    const card = version ? cardForReport({ kind, pain: body.pain ?? null, redFlags }, version.safety, before) : null;
    const entry = await tell('report', body, card);
    keepTelling(snapshot.link, { report: undefined });
    window.location.replace(`#told=${entry.id}`);
  };
}
