import { cn } from '@/lib/cn';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-primary text-on-primary border-primary hover:bg-teal-600 hover:border-teal-600',
  plain: 'bg-surface text-ink border-field hover:bg-teal-50',
  quiet: 'bg-transparent text-teal-700 border-transparent hover:bg-teal-50',
  danger: 'bg-surface text-vermilion-700 border-vermilion-600 hover:bg-vermilion-100',
};

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-8 px-3 text-label',
  medium: 'min-h-9 px-4 text-body',
  large: 'min-h-12 px-5 text-card',
};

/** One look for buttons and for links that act like them. On paper nothing can be pressed. */
export function buttonClass(look: ButtonLook = 'plain', size: ButtonSize = 'medium', extra?: string): string {
  return cn('inline-flex items-center justify-center gap-2 print:hidden rounded-field border font-bold transition-colors duration-[120ms] no-underline whitespace-nowrap disabled:opacity-50 disabled:cursor-not-allowed aria-disabled:opacity-50', looks[look], sizes[size], extra);
}
