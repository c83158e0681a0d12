import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { FieldErrors } from '@/lib/action-result';
import { routes } from '@/lib/routes';
import { ReminderField } from './reminder-field';
import { WishForm } from './wish-form';

interface Wish {
  email: string;
  time: string;
}

interface Props {
  token: string;
  /** The reminder that runs now, or waits for its address to be confirmed. */
  wish: (Wish & { isConfirmed: boolean }) | null;
  /** What was typed last and not taken. */
  typed: Wish | null;
  /** Codes by field. */
  errors: FieldErrors;
}

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** A reminder by e-mail: an address and an hour, and one button to stop. */
export async function ReminderChoice({ token, wish, typed, errors }: Props) {
  const t = await getTranslations('reminders.mail');
  const shown = typed ?? wish ?? { email: '', time: '09:00' };
  const wrong = (['email', 'time'] as const).filter((name) => errors[name]);
  return (
    <section className="plan-card plan-pad flex flex-col gap-4" aria-labelledby="mail-title">
      <h2 id="mail-title">{t('title')}</h2>
      {wrong.length > 0 ? (
        <div role="alert" className="plan-problem">
          <h3 className="font-bold">{t('problem')}</h3>
          <ul>{wrong.map((name) => <li key={name}><a href={`#${name}`}>{t(`${name}Format`)}</a></li>)}</ul>
        </div>
      ) : null}
      {wish ? <p role="status" className="plan-ribbon"><span>{t.rich(wish.isConfirmed ? 'on' : 'check', { ...strong, email: wish.email, time: wish.time })}</span></p> : <p>{t('text')}</p>}
      {wish && !wish.isConfirmed ? (
        <WishForm action={routes.planReminderWishes} token={token}>
          <input type="hidden" name="email" value={wish.email} />
          <input type="hidden" name="time" value={wish.time} />
          <p>{t('checkNone')}</p>
          <button type="submit" className="plan-primary plan-outline">{t('checkAgain')}</button>
        </WishForm>
      ) : null}
      <WishForm action={routes.planReminderWishes} token={token}>
        <ReminderField name="email" type="email" autoComplete="email" label={t('email')} value={shown.email} error={errors['email'] ? t('emailFormat') : null} />
        <ReminderField name="time" type="time" label={t('time')} hint={t('timeHint')} value={shown.time} error={errors['time'] ? t('timeFormat') : null} />
        <p className="plan-quiet">{t('private')}</p>
        <button type="submit" className={wish ? 'plan-primary plan-outline' : 'plan-primary'}>{t(wish ? 'change' : 'submit')}</button>
      </WishForm>
      {wish ? (
        <WishForm action={routes.planReminderWishes} token={token}>
          <button type="submit" name="stop" value="yes" className="plan-second">{t('stop')}</button>
        </WishForm>
      ) : null}
    </section>
  );
}
