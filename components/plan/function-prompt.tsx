import { useTranslations } from 'next-intl';
import { routes } from '@/lib/routes';
import { PromptRow } from './prompt-row';

/** What the therapist has asked for; it may be answered or left. */
export function FunctionPrompt() {
  return <PromptRow href={routes.planFunction} text={useTranslations('planFunction')('prompt')} />;
}
