import { Check } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'children' | 'className'> {
  label: string;
  children: ReactNode;
}

/** One of several that are chosen by their picture: a radio button whose words and picture can be pressed. */
export function PictureChoice({ label, children, ...input }: Props) {
  return (
    <label className="group relative flex flex-col gap-2 rounded-card border border-line bg-surface p-2 text-label hover:border-field has-[:checked]:border-primary has-[:checked]:bg-teal-50 has-[:checked]:ring-1 has-[:checked]:ring-primary has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-blue-600 has-[:disabled]:opacity-70">
      <input {...input} type="radio" className="sr-only" />
      {children}
      <span className="px-1 pb-0.5">{label}</span>
      <span aria-hidden className="absolute right-3 top-3 hidden size-6 place-items-center rounded-full bg-primary text-on-primary group-has-[:checked]:grid"><Check size={16} /></span>
    </label>
  );
}
