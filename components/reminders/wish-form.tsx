import type { ReactNode } from 'react';

/** A plain form of the plan; the browser leaves it to the server to say what is wrong, in words. */
export function WishForm({ action, token, children }: { action: string; token: string; children: ReactNode }) {
  return (
    <form method="post" action={action} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="form" value={token} />
      {children}
    </form>
  );
}
