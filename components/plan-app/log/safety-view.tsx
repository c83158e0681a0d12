'use client';
import { EaseCard } from '@/components/plan/ease-card';
import { EmergencyCard } from '@/components/plan/emergency-card';
import { StopCard } from '@/components/plan/stop-card';
import type { LocationMap, SymptomLocation } from '@/lib/domain/locations';
import type { PlanSnapshot } from '@/lib/domain/plan-snapshot';
import type { SafetyCard } from '@/lib/domain/safety';

interface Props {
  card: SafetyCard;
  clinic: PlanSnapshot['clinic'];
  map: LocationMap;
  /** Signs that were told, as codes. */
  flags: string[];
  moved: { before: SymptomLocation; after: SymptomLocation } | null;
}

/** What to do now, from what the device knows alone. */
export function SafetyView({ card, clinic, map, flags, moved }: Props) {
  if (card === 'emergency') return <EmergencyCard emergencyNumber={clinic.emergencyNumber} flags={flags} map={map} mistake="#mistake" />;
  if (card === 'stop-and-call') return <StopCard clinic={clinic} why={moved ? 'peripheralisation' : 'red-flag'} moved={moved ?? undefined} />;
  return <EaseCard card={card} clinic={clinic} />;
}
