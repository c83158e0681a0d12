import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

const papers = ['a4', 'letter'] as const;

/** The sheet of the version in force on either paper; the patient's own language first. */
export function HandoutLinks({ programId, number, patientLocale }: { programId: string; number: number; patientLocale: string }) {
  const t = useTranslations('program');
  const tLanguages = useTranslations('common.locales');
  const ordered = locales.toSorted((a, b) => Number(b === patientLocale) - Number(a === patientLocale));
  return (
    <Card className="p-4" aria-labelledby="program-handouts">
      <h2 id="program-handouts" className="text-card font-bold">{t('handouts')}</h2>
      <p className="text-label text-ink-2">{t('handoutsText', { number })}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {ordered.flatMap((locale) =>
          papers.map((paper) => {
            const words = { paper: t(`papers.${paper}`), language: tLanguages(locale) };
            return (
              <li key={`${locale} ${paper}`}>
                <a href={`${routes.handout(programId, number)}?paper=${paper}&locale=${locale}`} target="_blank" rel="noreferrer" aria-label={t('openHandout', { number, ...words })} className={buttonClass('plain', 'small')}>
                  <Printer aria-hidden size={14} />
                  {t('handout', words)}
                </a>
              </li>
            );
          }),
        )}
      </ul>
    </Card>
  );
}
