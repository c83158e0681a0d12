import './plan.css';
import './questions.css';
import './safety.css';
import './history.css';
import './told.css';
import './device.css';
import './body-map.css';
import './session.css';
import type { ReactNode } from 'react';
import { routes } from '@/lib/routes';

export default function PlanLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {/* Sent with the plan's cookie: the manifest is named for its clinic. React puts both into the head. */}
      <link rel="manifest" href={routes.planManifest} crossOrigin="use-credentials" />
      <link rel="apple-touch-icon" href="/plan-icon-180.png" />
      {children}
    </>
  );
}
