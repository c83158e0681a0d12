import { Canvas, Text, View } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import type { Theme } from './theme';
import type { Words } from './words';

/** One drawing: its height for a width of 1, and how to paint it into a box. */
export interface ExerciseDrawing {
  aspect: number;
  paint: ComponentProps<typeof Canvas>['paint'];
}

/** Both moments of an exercise at one scale, or null when it has no drawing: its text then takes the whole width. */
export type DrawExercise = (slug: string) => { start: ExerciseDrawing; end: ExerciseDrawing } | null;

export type Drawings = NonNullable<ReturnType<DrawExercise>>;

/** Start above end; in large print side by side over the steps. */
export function ExercisePicture({ drawings, theme, words }: { drawings: Drawings; theme: Theme; words: Words }) {
  const beside = theme.layout === 'large';
  const width = beside ? (theme.contentWidth - 16) / 2 : theme.contentWidth * 0.37;
  return (
    <View style={{ flexDirection: beside ? 'row' : 'column', gap: beside ? 16 : 6, flexShrink: 0 }}>
      {(['start', 'end'] as const).map((moment) => (
        <View key={moment} style={{ width }}>
          <Text style={{ fontWeight: 700, ...theme.text.small }}>{words.t(moment)}</Text>
          <Canvas style={{ width, height: width * drawings[moment].aspect }} paint={drawings[moment].paint} />
        </View>
      ))}
    </View>
  );
}
