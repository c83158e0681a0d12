import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';
import { WishForm } from './wish-form';

/** The plan's times in one's own calendar: on with one tap, off with another. */
export async function CalendarChoice({ token, calendar: { isOn, address } }: { token: string; calendar: { isOn: boolean; address: string | null } }) {
  const all = await getTranslations('reminders');
  const t = await getTranslations('reminders.calendar');
  return (
    <section id="calendar" className="plan-card plan-pad flex flex-col gap-4" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('title')}</h2>
      <p>{t('text', { event: all('feed.event') })}</p>
      {isOn ? <p role="status" className="plan-ribbon"><span>{t('isOn')}</span></p> : null}
      {isOn && !address ? <p>{t('lost')}</p> : null}
      {address ? (
        <>
          <a className="plan-primary plan-outline" href={address.replace(/^https?:/, 'webcal:')}>{t('add')}</a>
          <div className="flex flex-col gap-1">
            <label htmlFor="address" className="font-bold">{t('address')}</label>
            <p id="address-hint" className="plan-quiet">{t('addressHint')}</p>
            <textarea id="address" readOnly rows={6} aria-describedby="address-hint" className="plan-field break-all" defaultValue={address} />
          </div>
          <p className="plan-quiet">{t('keep')} {t('slow')}</p>
        </>
      ) : null}
      <WishForm action={routes.planCalendar} token={token}>
        <button type="submit" name="calendar" value={isOn ? 'off' : 'on'} className={isOn ? 'plan-second' : 'plan-primary plan-outline'}>{t(isOn ? 'turnOff' : 'turnOn')}</button>
      </WishForm>
    </section>
  );
}
