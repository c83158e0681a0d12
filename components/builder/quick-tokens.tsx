'use client';

import type { RefObject } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { parseDose } from '@/lib/domain/dosing/parse-dose';

const tokens = [
  { name: 'quickHold', field: 'hold', token: 'h5' },
  { name: 'quickRest', field: 'rest', token: 'r30' },
  { name: 'quickSide', field: 'side', token: 'es' },
  { name: 'quickLoad', field: 'load', token: '2kg' },
] as const;

interface Props {
  text: string;
  type: (text: string) => void;
  input: RefObject<HTMLInputElement | null>;
}

/** For thumbs: each adds its piece and marks the figure, ready to be typed over. */
export function QuickTokens({ text, type, input }: Props) {
  const t = useTranslations('builder.dose');
  const { understood } = parseDose(text);
  const add = (token: string) => {
    const next = `${text.trimEnd()} ${token}`;
    type(next);
    const figure = /\d+/.exec(token);
    const start = next.length - token.length + (figure?.index ?? token.length);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(start, start + (figure?.[0].length ?? 0));
    });
  };
  return (
    <div role="group" aria-label={t('quick')} className="my-1 grid grid-cols-2 gap-2 min-[360px]:grid-cols-4 tablet:hidden">
      {tokens.map(({ name, field, token }) => (
        <Button key={name} disabled={field in understood} onClick={() => add(token)} className="min-h-11 px-1 text-label">{t(name)}</Button>
      ))}
    </div>
  );
}
