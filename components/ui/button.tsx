import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook, type ButtonSize } from './button-class';

type Props = ComponentProps<'button'> & { look?: ButtonLook; size?: ButtonSize; busy?: boolean };

/** `busy` keeps focus and width while work is under way; the caller changes the words. */
export function Button({ look, size, busy = false, className, type = 'button', onClick, children, ...rest }: Props) {
  return (
    <button {...rest} type={type} aria-disabled={busy || undefined} onClick={busy ? (event) => event.preventDefault() : onClick} className={buttonClass(look, size, className)}>
      {children}
    </button>
  );
}
