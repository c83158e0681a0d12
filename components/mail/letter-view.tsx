import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Letter } from '@/lib/server/mail/letter';

/** The letter's plain text, with its address as a link that works. */
export function LetterView({ letter }: { letter: Letter }) {
  const t = useTranslations('mail.page');
  return (
    <Card aria-labelledby="letter-subject" className="flex flex-col gap-4 p-6">
      <div className="border-b border-line pb-4">
        <h2 id="letter-subject" className="text-panel font-bold" lang={letter.locale}>{letter.subject}</h2>
        <p className="break-words text-ink-2">{t('to', { name: letter.toName, address: letter.toAddress })}</p>
      </div>
      <div lang={letter.locale} className="flex flex-col gap-3 text-card">
        {letter.text.trim().split('\n\n').map((paragraph) => (
          <p key={paragraph} className="break-words">{/^https?:\/\/\S+$/.test(paragraph) ? <a href={paragraph} className="break-all font-bold text-teal-700 underline">{paragraph}</a> : paragraph}</p>
        ))}
      </div>
    </Card>
  );
}
