import { notFound } from 'next/navigation';

/** Gives unknown addresses a rendered 404 with its own nonce; the static one would be blocked by our policy. */
export default function Missing() {
  notFound();
}
