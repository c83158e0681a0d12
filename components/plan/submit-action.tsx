import { Icon, type IconName } from './icon';

/** The page's one filled button; its form is in the page above. */
export function SubmitAction({ form, text, icon }: { form: string; text: string; icon: IconName }) {
  return (
    <button type="submit" form={form} className="plan-primary">
      {icon === 'next' ? null : <Icon name={icon} size={28} />}
      {text}
      {icon === 'next' ? <Icon name="next" /> : null}
    </button>
  );
}
