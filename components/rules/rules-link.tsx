import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { routes } from '@/lib/routes';

/** The way to the rules of one program. */
export function RulesLink({ programId }: { programId: string }) {
  const t = useTranslations('ruleSettings.card');
  return (
    <Card className="flex flex-col items-start gap-3 p-4" aria-labelledby="rules-card-title">
      <h2 id="rules-card-title" className="text-card font-bold">{t('title')}</h2>
      <p className="text-ink-2">{t('text')}</p>
      <LinkButton href={routes.programRules(programId)} size="small"><SlidersHorizontal aria-hidden size={16} />{t('open')}</LinkButton>
    </Card>
  );
}
