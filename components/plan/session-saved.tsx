import { getTranslations } from 'next-intl/server';
import type { SafetyCard } from '@/lib/domain/safety';
import type { Locale } from '@/lib/i18n/locales';
import type { EasierOffer } from '@/lib/server/plan/easier-offers';
import type { PlanFrame } from '@/lib/server/plan/frame';
import type { ItemLogRow, SessionRow } from '@/lib/server/plan/read-logs';
import { routes } from '@/lib/routes';
import { EaseCard } from './ease-card';
import { EasierOffers } from './easier-offers';
import { Icon } from './icon';
import { PlanShell } from './plan-shell';
import { StopCard } from './stop-card';

interface Props {
  frame: PlanFrame;
  session: SessionRow;
  items: ItemLogRow[];
  card: SafetyCard | null;
  isToday: boolean;
  offers: EasierOffer[];
  locale: Locale;
}

/** Thanks for a log; first of all what the pain calls for, if anything. */
export async function SessionSaved({ frame, session, items, card, isToday, offers, locale }: Props) {
  const t = await getTranslations('plan.saved');
  const done = items.filter((item) => item.outcome !== 'skipped').length;
  const { locationBefore, locationAfter } = session;
  const back = { href: isToday ? routes.plan : routes.planHistory, label: t(isToday ? 'today' : 'history') };
  const sent = (
    <p className="plan-card plan-pad flex gap-3">
      <Icon name="check" />
      <span>
        <b>{t('sent')}</b> {t('done', { done, of: items.length })} {session.painAfter === null ? null : t('painAfter', { pain: session.painAfter })}
        {session.note ? <span className="block">{t('question')}</span> : null}
      </span>
    </p>
  );
  const easier = <EasierOffers offers={offers} locale={locale} token={frame.token} />;
  if (card === 'stop-and-call' && locationBefore && locationAfter) {
    return (
      <PlanShell frame={frame} back={back}>
        <StopCard clinic={frame.clinic} why="peripheralisation" moved={{ before: locationBefore, after: locationAfter }} />
        {sent}
      </PlanShell>
    );
  }
  if (card === 'stop-for-today' || card === 'ease-off') {
    return (
      <PlanShell frame={frame} back={back}>
        <EaseCard card={card} clinic={frame.clinic} />
        {sent}
        {easier}
      </PlanShell>
    );
  }
  return (
    <PlanShell frame={frame} back={back} action={<a className="plan-primary" href={back.href}>{t('close')}</a>}>
      <h1>{t('title')}</h1>
      {sent}
      {easier}
      <p>{t('kind')}</p>
    </PlanShell>
  );
}
