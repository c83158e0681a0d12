import { Icon } from './icon';

/** A question that may be answered or left. */
export function PromptRow({ href, text }: { href: string; text: string }) {
  return (
    <a className="plan-card plan-row min-h-12" href={href}>
      <span className="flex items-center justify-between gap-3 font-bold text-teal-700">
        <span>{text}</span>
        <Icon name="next" />
      </span>
    </a>
  );
}
