import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { emergencyFlags } from '@/lib/domain/pain-signals';

/** A mistake is asked about once more. It resolves nothing: the clinic still sees both, and looks. `none` tells that no sign is true. */
export function MistakeQuestion({ help, none }: { help: string; none: ReactNode }) {
  const t = useTranslations('plan.mistake');
  const sign = useTranslations('plan.safety.iHave');
  return (
    <>
      <h1>{t('title')}</h1>
      <ul className="plan-card flex list-disc flex-col gap-2 py-4 ps-10 pe-4">
        {emergencyFlags.map((flag) => (
          <li key={flag}>{sign(flag)}</li>
        ))}
      </ul>
      <a className="plan-call" href={help}>{t('someTrue')}</a>
      {none}
      <p>{t('stillSeen')}</p>
    </>
  );
}
