'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppFrame } from '../app-frame';
import { useDevice } from '../device/use-device';
import type { PlanSnapshot, SnapshotTold } from '@/lib/domain/plan-snapshot';
import type { SessionResult } from '@/lib/domain/session/result-of';
import type { FormFields } from '@/lib/domain/telling/form-fields';
import { answerItems, answerPain, answerWent, answerWhy, sessionBody, unanswered, type LogAnswers } from '@/lib/domain/telling/log-answers';
import { beginLog } from './begin-log';
import { ItemsPage } from './items-page';
import { logHref, type LogStep } from './log-place';
import { logSubject } from './log-subject';
import { PainPage } from './pain-page';
import { keepTelling, readTelling } from './telling';
import { useSessionTelling } from './use-session-telling';
import { WentPage } from './went-page';
import { WhyPage } from './why-page';

interface Props {
  snapshot: PlanSnapshot;
  now: number;
  day: string;
  today: string;
  /** An earlier log of that day, to put right. */
  fixes: SnapshotTold | null;
  step: LogStep;
  result: SessionResult | null;
}

/** The pages of one day's log. What was answered stays when one goes back. */
export function LogDay({ snapshot, now, day, today, fixes, step, result }: Props) {
  const t = useTranslations('plan');
  const { entries } = useDevice();
  const tell = useSessionTelling(snapshot);
  const { items, asked, versionId } = logSubject(snapshot, entries, day, fixes);
  const version = snapshot.versions.find(({ id }) => id === versionId);
  const [log, setLog] = useState(() => beginLog(readTelling(snapshot.link), { day, today, zone: snapshot.zone, versionId, now, asked, result, fixes }));
  const isToday = day === today;
  const href = (to: LogStep) => logHref(to, { day: isToday ? null : day, fixes: fixes?.id ?? null });
  const home = isToday && !fixes ? '#today' : '#past';
  const keep = (next: LogAnswers) => {
    setLog(next);
    keepTelling(snapshot.link, { log: next });
  };
  const goOn = (next: LogAnswers) => {
    keep(next);
    window.location.hash = href('pain');
  };

  if (!version || asked.length === 0) {
    return (
      <AppFrame back={{ href: '#today' }}>
        <h1>{t('log.title')}</h1>
        <p>{t('log.nothingAsked')}</p>
      </AppFrame>
    );
  }

  // A guided session that knows of everything leaves only the pain to be told.
  const isKnown = result !== null && unanswered(log, asked).length === 0;
  const page = step === 'went' && result ? (isKnown ? 'pain' : 'some') : step;
  if (page === 'some') {
    const some = answerWent(log, 'some', asked);
    const answers = (fields: FormFields) => answerItems(some, fields, asked);
    return <ItemsPage back={result ? '#today' : href('went')} items={items} log={some} look={snapshot.look} onChange={(fields) => keep(answers(fields))} onNext={(fields) => goOn(answers(fields))} />;
  }
  if (page === 'none') return <WhyPage back={href('went')} told={log.went === 'none' ? (log.items[0]?.reason ?? null) : null} onChoose={(reason) => goOn(answerWhy(log, reason, asked))} />;
  const told = page === 'all' ? answerWent(log, 'all', asked) : log;
  if (page === 'went' || told.items.length === 0) return <WentPage back={home} day={isToday ? null : day} isFix={fixes !== null} locale={snapshot.locale} went={log.items.length > 0 ? log.went : null} href={href} />;
  const back = page === 'all' ? (isToday && !fixes ? '#today' : href('went')) : page === step ? href(told.went === 'none' ? 'none' : told.went === 'all' ? 'went' : 'some') : '#today';
  return (
    <PainPage
      back={back}
      log={told}
      edit={result ? href('some') : null}
      isToday={isToday}
      map={version.locationMap}
      therapist={snapshot.message?.name ?? ''}
      onChange={(fields) => keep(answerPain(told, fields))}
      onSave={(fields) => tell(sessionBody(answerPain(told, fields), snapshot.zone))}
    />
  );
}
