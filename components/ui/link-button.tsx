import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook, type ButtonSize } from './button-class';

type Props = ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize };

export function LinkButton({ look, size, className, prefetch = false, ...rest }: Props) {
  return <Link {...rest} prefetch={prefetch} className={buttonClass(look, size, className)} />;
}
