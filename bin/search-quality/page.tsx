import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { ExercisePicker } from '../../components/builder/exercise-picker';
import { usualFigureLook } from '../../lib/domain/figure-look';
import builder from '../../lib/i18n/messages/en/builder.json';
import exercise from '../../lib/i18n/messages/en/exercise.json';

export type PickerExercise = ComponentProps<typeof ExercisePicker>['exercises'][number];

declare global {
  interface Window {
    exercises: PickerExercise[];
    paints: number[];
  }
}

const nothing = () => undefined;
const shortlists = { favourites: [], recent: [] };
const present = new Set<string>();
const looks = { page: usualFigureLook, sheet: usualFigureLook };

// From the key going down until the frame with its answer has been handed to the screen.
window.paints = [];
window.addEventListener(
  'keydown',
  () => {
    const pressed = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.paints.push(performance.now() - pressed);
      port2.postMessage(null);
    });
  },
  { capture: true },
);

createRoot(document.getElementById('root') ?? document.body).render(
  <NextIntlClientProvider locale="en" messages={{ builder, exercise }}>
    <ExercisePicker exercises={window.exercises} shortlists={shortlists} present={present} looks={looks} reviewed={present} take={nothing} announce={nothing} />
  </NextIntlClientProvider>,
);
