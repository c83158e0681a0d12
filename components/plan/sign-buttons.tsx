import { useTranslations } from 'next-intl';
import type { RedFlag } from '@/lib/domain/session-log';
import { Icon } from './icon';

/** Each sign is one tap: in a form it sends, in the app it is told. */
export function SignButtons({ flags, onChoose }: { flags: readonly RedFlag[]; onChoose?: (flag: RedFlag) => void }) {
  const t = useTranslations('plan.help');
  const question = useTranslations('rules.redFlagQuestion');
  return flags.map((flag) => (
    <button key={flag} type={onChoose ? 'button' : 'submit'} name="redFlags[]" value={flag} className="plan-choice flex-wrap" onClick={onChoose ? () => onChoose(flag) : undefined}>
      {/* With large text the answer stands below the question instead of pressing it into a column. */}
      <span className="min-w-0 flex-[1_1_8rem] font-normal">{question(flag)}</span>
      <span className="ms-auto flex items-center gap-2">
        <b>{t('yes')}</b>
        <Icon name="next" size={20} />
      </span>
    </button>
  ));
}
