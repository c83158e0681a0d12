import { useTranslations } from 'next-intl';
import { FigurePlace } from '@/components/ui/figure-place';
import type { FigureLook } from '@/lib/domain/figure-look';
import type { FrozenPicture } from '@/lib/domain/frozen-picture';
import { skipReasons, type ItemLogInput, type ItemOutcome } from '@/lib/domain/session-log';
import { Icon, type IconName } from './icon';

export interface AskedItem {
  id: string;
  slug: string;
  picture: FrozenPicture;
  name: string;
  inEnglish: boolean;
}

interface Props {
  items: AskedItem[];
  told: readonly ItemLogInput[];
  look: FigureLook;
  /** Items that still need an answer. */
  missing?: readonly string[];
}

const outcomes: { outcome: ItemOutcome; icon: IconName }[] = [
  { outcome: 'done', icon: 'check' },
  { outcome: 'partly', icon: 'half' },
  { outcome: 'skipped', icon: 'cross' },
];

/** Each exercise done, in part or skipped. Part and skipped unfold a question about why. */
export function ItemFields({ items, told, look, missing = [] }: Props) {
  const t = useTranslations('plan.log');
  const why = useTranslations('rules.skipChoice');
  return (
    <ul className="plan-card plan-items">
      {items.map((item) => {
        const answer = told.find(({ itemId }) => itemId === item.id);
        return (
          <li key={item.id} className="plan-item">
            <fieldset className="min-w-0">
              <legend className="float-start mb-2 flex w-full items-center gap-3">
                <FigurePlace slug={item.slug} picture={item.picture} look={look} area="plan" className="w-20 border-0!" />
                <b lang={item.inEnglish ? 'en' : undefined}>{item.name}</b>
              </legend>
              {missing.includes(item.id) ? <p id={`missing-${item.id}`} role="alert" className="plan-missing clear-both"><Icon name="alarm" size={20} /> {t('chooseOne')}</p> : null}
              <div className="plan-choices-row clear-both">
                {outcomes.map(({ outcome, icon }) => (
                  <label key={outcome} className="plan-choice">
                    <input type="radio" name={`outcome.${item.id}`} value={outcome} defaultChecked={answer?.outcome === outcome} aria-describedby={missing.includes(item.id) ? `missing-${item.id}` : undefined} />
                    <Icon name={icon} size={20} />
                    <span>{t(`outcome.${outcome}`)}</span>
                  </label>
                ))}
              </div>
              <fieldset className="plan-unfold plan-unfold-why">
                <div className="plan-why">
                  <legend className="mb-2">{t('why')}</legend>
                  <div className="plan-choices">
                    {skipReasons.map((reason) => (
                      <label key={reason} className="plan-choice">
                        <input type="radio" name={`reason.${item.id}`} value={reason} defaultChecked={answer?.reason === reason} />
                        <span>{why(reason)}</span>
                      </label>
                    ))}
                  </div>
                </div>
              </fieldset>
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
