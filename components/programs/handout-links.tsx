import { FileText, Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkCommands } from '@/components/palette/link-commands';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { controlClass } from '@/components/form/field';
import { colourings, layouts, orders, papers } from '@/lib/handout-choices';
import { locales } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/** The sheet of the version in force: one press prints it as the patient's record says, and a form changes that. */
export function HandoutLinks({ programId, number, patientLocale }: { programId: string; number: number; patientLocale: string }) {
  const t = useTranslations('program');
  const tChoice = useTranslations('program.choice');
  const tPage = useTranslations('palette.page');
  const tLanguages = useTranslations('common.locales');
  const ordered = locales.toSorted((a, b) => Number(b === patientLocale) - Number(a === patientLocale));
  const choices = [
    { name: 'layout', options: [['', tChoice('asRecorded')], ...layouts.map((layout) => [layout, tChoice(`layouts.${layout}`)])] },
    { name: 'colour', options: colourings.map((colour) => [colour, tChoice(`colours.${colour}`)]) },
    { name: 'pictures', options: [['2', tChoice('twoPictures')], ['1', tChoice('onePicture')]] },
    { name: 'order', options: orders.map((order) => [order, tChoice(`orders.${order}`)]) },
    { name: 'locale', options: ordered.map((locale) => [locale, tLanguages(locale)]) },
    { name: 'paper', options: [['', tChoice('clinicPaper')], ...papers.map((paper) => [paper, t(`papers.${paper}`)])] },
  ] as const;
  return (
    <Card className="p-4 print:hidden" aria-labelledby="program-handouts">
      <LinkCommands links={[{ id: 'handout', title: tPage('handout', { number }), href: routes.handout(programId, number), isFile: true }]} />
      <h2 id="program-handouts" className="text-card font-bold">{t('handouts')}</h2>
      <p className="text-label text-ink-2">{t('handoutsText', { number })}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        <li>
          <a href={routes.handout(programId, number)} target="_blank" rel="noreferrer" aria-label={tChoice('printName', { number })} className={buttonClass('primary')}>
            <Printer aria-hidden size={18} />
            {tChoice('print')}
          </a>
        </li>
        <li>
          <a href={routes.handoutPage(programId, number)} target="_blank" rel="noreferrer" className={buttonClass()}>
            <FileText aria-hidden size={18} />
            {tChoice('inBrowser')}
          </a>
        </li>
      </ul>
      <details className="mt-3">
        <summary className="min-h-8 cursor-pointer py-1 text-teal-700">{tChoice('other')}</summary>
        <form action={routes.handout(programId, number)} target="_blank" className="mt-2 grid gap-3 tablet:grid-cols-2">
          {choices.map(({ name, options }) => (
            <label key={name} className="flex flex-col gap-1 text-label">
              {tChoice(name)}
              <select name={name} className={controlClass}>
                {options.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
              </select>
            </label>
          ))}
          <div className="flex flex-wrap gap-2 tablet:col-span-2">
            <button type="submit" className={buttonClass()}>{tChoice('openPdf')}</button>
            <button type="submit" formAction={routes.handoutPage(programId, number)} className={buttonClass()}>{tChoice('openPage')}</button>
          </div>
        </form>
        <p className="mt-2 text-label text-ink-2">{tChoice('writing')}</p>
      </details>
    </Card>
  );
}
