import { useTranslations } from 'next-intl';

const known = ['unreachable', 'refused', 'address', 'link-closed'] as const;

/** Why a letter was not delivered, in words. */
export function useMailReason(): (problem: string) => string {
  const t = useTranslations('mail.reason');
  return (problem) => t(known.find((code) => code === problem) ?? 'other');
}
