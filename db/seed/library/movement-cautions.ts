import type { ExerciseText } from '@/lib/domain/exercise';

/** What holds for every exercise that moves the body; each adds its own after these. */
export const movementCautions: Record<'en' | 'es', ExerciseText['cautions']> = {
  en: [
    { source: 'B', text: 'Were you hurt in the last 24 to 48 hours? Use cold packs first. Wait to exercise until you no longer need them.' },
    { source: 'A', text: 'Move gently. It should never hurt. Back off if it does.' },
    { source: 'A', text: 'Breathe as usual. If you cannot, back off or rest.' },
  ],
  es: [
    { source: 'B', text: '¿Se lesionó en las últimas 24 a 48 horas? Primero use compresas frías. No haga ejercicio hasta que ya no las necesite.' },
    { source: 'A', text: 'Muévase con suavidad. Nunca debe doler. Si duele, haga menos.' },
    { source: 'A', text: 'Respire con normalidad. Si no puede, haga menos o descanse.' },
  ],
};
