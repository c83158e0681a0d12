import { useTranslations } from 'next-intl';
import { uuidv7 } from 'uuidv7';
import { useTell } from '@/components/review/undo-provider';
import type { Dose } from '@/lib/domain/dose';
import { maximumItems } from '@/lib/domain/program';
import { describeDose } from '@/lib/i18n/describe-dose';
import { useBuilder } from './builder-context';

/** What is done to several exercises at once: each is one step that undo takes back. */
export function useSelectedMoves(keys: readonly string[]) {
  const t = useTranslations('builderItem.select');
  const tBuilder = useTranslations('builder');
  const tDose = useTranslations('dose');
  const { draft, dispatch, announce, carryItems, closeDose } = useBuilder();
  const tell = useTell();
  const chosen = draft.items.filter((item) => keys.includes(item.key));
  const count = chosen.length;
  const sections = [...new Set(draft.items.map((item) => item.section))].filter(Boolean);
  return {
    sections,
    duplicate() {
      if (draft.items.length + count > maximumItems) return announce(tBuilder('library.full', { count: maximumItems }));
      dispatch({ type: 'settle' });
      dispatch({ type: 'duplicate', copies: Object.fromEntries(keys.map((key) => [key, uuidv7()])) });
      announce(t('duplicated', { count }));
    },
    remove() {
      closeDose();
      dispatch({ type: 'settle' });
      dispatch({ type: 'remove', keys });
      const order = draft.items.map(({ key }) => key);
      const putBack = () => {
        dispatch({ type: 'bring', items: chosen });
        dispatch({ type: 'order', keys: order });
      };
      announce(t('removed', { count }));
      tell({ title: t('removed', { count }), undo: putBack, undoByKeys: false });
    },
    setDose(dose: Dose) {
      dispatch({ type: 'settle' });
      dispatch({ type: 'doses', keys, dose });
      announce(t('dosed', { count, dose: describeDose(dose, tDose) }));
    },
    toPhase: (phaseKey: string | null) => carryItems(keys, null, { phaseKey }),
    /** Behind what stands under that heading already. */
    toSection(section: string) {
      const rest = draft.items.filter((item) => !keys.includes(item.key));
      const at = rest.findLastIndex((item) => item.section === section);
      const near = rest[at];
      if (near) carryItems(keys, rest[at + 1]?.key ?? null, { section, phaseKey: near.phaseKey });
      else {
        dispatch({ type: 'settle' });
        dispatch({ type: 'section', keys, section });
        dispatch({ type: 'settle' });
        announce(t('placed', { count, section }));
      }
    },
    /** Together, where the first of them stands, under a heading of their own. */
    toNewSection() {
      const [first] = chosen;
      if (!first) return;
      let number = 1;
      while (sections.includes(t('section', { number }))) number += 1;
      const after = draft.items.slice(draft.items.indexOf(first)).find((item) => !keys.includes(item.key));
      carryItems(keys, after?.key ?? null, { section: t('section', { number }), phaseKey: first.phaseKey });
    },
  };
}
