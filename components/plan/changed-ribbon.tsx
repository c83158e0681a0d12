import { useTranslations } from 'next-intl';
import { Icon } from './icon';

/** One line on what has changed, leading to the whole list. */
export function ChangedRibbon({ href, first, more }: { href: string; first: string; more: number }) {
  const t = useTranslations('plan');
  return (
    <a className="plan-ribbon" href={href}>
      <span>
        <span className="plan-tag plan-tag-full">{t('changed')}</span> {first} {more > 0 ? t('changes.more', { count: more }) : null}
      </span>
      <Icon name="next" />
    </a>
  );
}
