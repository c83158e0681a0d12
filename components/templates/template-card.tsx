'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FigurePlace } from '@/components/ui/figure-place';
import type { FigureLook } from '@/lib/domain/figure-look';
import { describeDose } from '@/lib/i18n/describe-dose';
import type { TemplateEntry } from '@/lib/server/templates/queries';

/** A template with its pictures, its doses in words, and why it is so. */
export function TemplateCard({ template, look, children }: { template: TemplateEntry; look: FigureLook; children: ReactNode }) {
  const t = useTranslations('templates');
  const tDose = useTranslations('dose');
  return (
    <article aria-label={template.name} className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-card font-bold [overflow-wrap:anywhere]">{template.name}</h2>
        <p className="text-label text-ink-2">{t(`kind.${template.kind}`)}</p>
      </div>
      <p className="text-label text-ink-2">
        {t('facts', { count: template.items.length, minutes: template.minutes })}
        {template.phases > 0 ? ` · ${t('phases', { count: template.phases })}` : null}
      </p>
      {template.rationale ? <p className="[overflow-wrap:anywhere]">{template.rationale}</p> : null}
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-2">
        {template.items.map((item) => (
          <li key={item.key} className="flex items-center gap-3">
            <FigurePlace slug={item.slug} picture={item.picture} look={look} className="w-16" />
            <span className="min-w-0 text-label">
              <span className="block font-bold [overflow-wrap:anywhere]">{item.name}</span>
              <span className="block text-ink-2">{item.isMissing ? t('missing') : describeDose(item.dose, tDose)}</span>
            </span>
          </li>
        ))}
      </ol>
      {template.source ? <p className="text-label text-ink-2 [overflow-wrap:anywhere]">{t('source', { source: template.source })}</p> : null}
      <div className="mt-auto flex flex-wrap gap-2">{children}</div>
    </article>
  );
}
