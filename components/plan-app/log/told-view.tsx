'use client';
import { useTranslations } from 'next-intl';
import type { OutboxEntry } from '@/lib/domain/outbox';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import { reportIn, sessionIn } from '@/lib/domain/telling/told-here';
import { AppFrame } from '../app-frame';
import { EasierOffers } from './easier-offers';
import { SafetyView } from './safety-view';
import { SavedHere } from './saved-here';
import { versionOn } from './version-on';

/** What was just told: first what it calls for, if anything, then where it is. */
export function ToldView({ snapshot, entry }: { snapshot: PlanSnapshot; entry: OutboxEntry | undefined }) {
  const t = useTranslations('plan');
  const session = entry ? sessionIn(entry) : null;
  const report = entry ? reportIn(entry) : null;
  const toPlan = <a className="plan-primary" href="#today">{t('saved.close')}</a>;
  if (!entry || (!session && !report)) {
    return (
      <AppFrame action={toPlan}>
        <h1>{t('saved.title')}</h1>
      </AppFrame>
    );
  }
  const { card } = entry;
  const done = session?.items.filter(({ outcome }) => outcome !== 'skipped').length ?? 0;
  const pain = session ? session.painAfter : report?.pain;
  const map = versionOn(snapshot, (session ?? report)?.localDay ?? '')?.locationMap ?? 'back';
  const moved = session?.locationBefore && session.locationAfter ? { before: session.locationBefore, after: session.locationAfter } : null;
  const told = [session ? t('saved.done', { done, of: session.items.length }) : null, pain === undefined ? null : t(session ? 'saved.painAfter' : 'saved.painNow', { pain })].filter(Boolean).join(' ');
  const title = done > 0 && snapshot.carer === null ? t('told.wellDone', { name: snapshot.firstName }) : t('saved.title');
  const isEmergency = card === 'emergency';
  return (
    <AppFrame back={card ? { href: '#today', label: t('saved.today') } : undefined} action={card ? undefined : toPlan} strip={!isEmergency}>
      {card ? <SafetyView card={card} clinic={snapshot.clinic} map={map} flags={report?.redFlags ?? []} moved={moved} /> : null}
      <SavedHere entry={entry} told={told} title={card ? null : title} hasNote={Boolean((session ?? report)?.note)} phone={snapshot.clinic.phone} />
      {session && card !== 'stop-and-call' ? <EasierOffers snapshot={snapshot} session={session} /> : null}
      {session && !card ? <p>{t('saved.kind')}</p> : null}
    </AppFrame>
  );
}
