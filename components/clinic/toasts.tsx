'use client';

import { Toaster } from 'sonner';

/** Ten seconds and longer while pointed at; a toast is never the only copy of a message. */
export function Toasts() {
  return <Toaster position="bottom-center" duration={10_000} toastOptions={{ className: 'font-sans' }} />;
}
