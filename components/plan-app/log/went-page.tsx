'use client';
import { useTranslations } from 'next-intl';
import { formatDay } from '@/components/plan/format-day';
import { Icon } from '@/components/plan/icon';
import type { Went } from '@/lib/domain/telling/log-answers';
import { AppFrame } from '../app-frame';
import type { LogStep } from './log-place';

interface Props {
  back: string;
  /** A past day; null for today. */
  day: string | null;
  /** An earlier log is put right. */
  isFix: boolean;
  locale: string;
  went: Went | null;
  href: (step: LogStep) => string;
}

const answers = [
  { went: 'all', icon: 'check' },
  { went: 'some', icon: 'half' },
  { went: 'none', icon: 'clock' },
] as const;

/** The first question. Each answer leads on at once. */
export function WentPage({ back, day, isFix, locale, went, href }: Props) {
  const t = useTranslations('plan.log');
  return (
    <AppFrame back={{ href: back }}>
      <div>
        <h1>{day ? t('titleDay', { day: formatDay(day, locale) }) : t('title')}</h1>
        <p className="plan-quiet">{t(isFix ? 'fixing' : 'anyAnswer')}</p>
      </div>
      <nav className="plan-choices plan-choices-3" aria-label={t('title')}>
        {answers.map(({ went: answer, icon }) => (
          <a key={answer} href={href(answer)} className="plan-choice plan-choice-tall" aria-current={went === answer ? 'true' : undefined}>
            <Icon name={icon} size={32} />
            {t(answer === 'none' && day ? 'noneThen' : answer)}
          </a>
        ))}
      </nav>
    </AppFrame>
  );
}
