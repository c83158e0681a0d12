'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { cn } from '@/lib/cn';
import { controlClass, Field } from './field';

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  words: { show: string; hide: string };
};

/** A password that can be read while it is typed: long ones are mistyped often. */
export function PasswordField({ id, label, hint, error, words, className, ...input }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <div className="relative">
          <input {...input} {...control} type={shown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" spellCheck={false} className={cn(controlClass, 'pr-12', className)} />
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={id}
            aria-label={shown ? words.hide : words.show}
            title={shown ? words.hide : words.show}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-field text-ink-2 hover:text-teal-700"
          >
            {shown ? <EyeOff aria-hidden size={20} strokeWidth={1.75} /> : <Eye aria-hidden size={20} strokeWidth={1.75} />}
          </button>
        </div>
      )}
    </Field>
  );
}
