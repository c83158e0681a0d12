'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { BenchProps } from './bench';

function Waiting() {
  return <p role="status" className="min-h-[60vh] text-ink-2">{useTranslations('bench')('loading')}</p>;
}

/** The drawing engine with all its checks is fetched by this page alone. */
const Loaded = dynamic(() => import('./bench').then((module) => module.Bench), { ssr: false, loading: Waiting });

export function BenchLoader(props: BenchProps) {
  return <Loaded {...props} />;
}
