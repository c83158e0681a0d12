import { Text, View } from '@react-pdf/renderer';
import type { HandoutItem } from '@/lib/server/handouts/handout-data';
import { ExercisePicture, type Drawings } from './exercise-picture';
import { NumberDisc } from './number-disc';
import { colours, type Theme } from './theme';
import type { Words } from './words';

export interface PrintedExercise {
  item: HandoutItem;
  number: number;
  therapistName: string;
  /** Words over the exercise where a section or a position begins. */
  heading: string[];
  drawings: Drawings | null;
  /** False only for a text so long that no page could hold it. */
  whole: boolean;
  ruled: boolean;
  newPage: boolean;
}

const box = { border: `1 solid ${colours.rule}`, borderRadius: 8, padding: '6 10' } as const;

/** One exercise, on one page whole. */
export function ExerciseBlock({ exercise, theme, words }: { exercise: PrintedExercise; theme: Theme; words: Words }) {
  const { item, number, drawings } = exercise;
  const { size, text } = theme;
  const inRow = theme.layout !== 'large';
  return (
    <View wrap={!exercise.whole} break={exercise.newPage} style={{ gap: size.gap * 0.6, paddingBottom: size.gap, borderBottom: exercise.ruled ? `1 solid ${colours.rule}` : undefined }}>
      {exercise.heading.map((line) => (
        <Text key={line} style={{ ...text.small, fontWeight: 700, color: colours.teal }}>{line}</Text>
      ))}
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 10 }}>
        <NumberDisc number={number} size={size.name * 1.35} />
        <Text style={{ flex: 1, ...text.name, fontWeight: 700 }}>{item.name}</Text>
      </View>
      <View style={{ borderLeft: `6 solid ${colours.teal}`, backgroundColor: colours.tint, padding: '5 11' }}>
        <Text style={{ ...text.dose, fontWeight: 700 }}>{words.dose(item.dose)}</Text>
      </View>
      {item.onlyEnglish ? <Text style={text.small}>{words.t('onlyEnglish')}</Text> : null}
      <View style={{ flexDirection: inRow ? 'row' : 'column', gap: inRow ? 18 : size.gap }}>
        {drawings ? <ExercisePicture drawings={drawings} theme={theme} words={words} /> : null}
        {/* Beside a drawing the words stand above each other; without one they share the width. */}
        <View style={{ flex: inRow ? 1 : undefined, flexDirection: inRow && !drawings ? 'row' : 'column', gap: inRow && !drawings ? 18 : size.gap * 0.6 }}>
          <Steps steps={item.steps} theme={theme} fill={inRow && !drawings} />
          <View wrap={false} style={{ ...box, flex: inRow && !drawings ? 0.55 : undefined, alignSelf: inRow && !drawings ? 'flex-start' : undefined }}>
            <Text>
              <Text style={{ fontWeight: 700 }}>{words.t('feel')}</Text> {item.feel}
            </Text>
          </View>
        </View>
      </View>
      {item.note ? (
        <View style={{ ...box, borderLeft: `4 solid ${colours.ink}` }}>
          <Text>
            <Text style={{ fontWeight: 700 }}>{words.t('note', { therapist: exercise.therapistName })}</Text> {item.note}
          </Text>
        </View>
      ) : null}
    </View>
  );
}

function Steps({ steps, theme, fill }: { steps: string[]; theme: Theme; fill: boolean }) {
  const { body, gap } = theme.size;
  return (
    <View style={{ flex: fill ? 1 : undefined, gap: gap * 0.35 }}>
      {steps.map((step, i) => (
        <View key={i} wrap={false} style={{ flexDirection: 'row' }}>
          <Text style={{ width: body * 1.8, fontWeight: 700 }}>{i + 1}</Text>
          <Text style={{ flex: 1 }}>{step}</Text>
        </View>
      ))}
    </View>
  );
}
