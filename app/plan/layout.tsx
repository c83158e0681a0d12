import './plan.css';
import './device.css';
import type { ReactNode } from 'react';

export default function PlanLayout({ children }: { children: ReactNode }) {
  return children;
}
