import { Text, View } from '@react-pdf/renderer';
import type { HandoutItem } from '@/lib/server/handouts/handout-data';
import { ExercisePicture, type ExercisePictures } from './exercise-picture';
import { itemLines } from './item-lines';
import { NumberDisc } from './number-disc';
import type { Theme } from './theme';
import type { Words } from './words';

export interface PrintedExercise {
  item: HandoutItem;
  number: number;
  therapistName: string;
  /** Words over the exercise where a phase, a section or a position begins. */
  heading: string[];
  pictures: ExercisePictures | null;
  /** False only for a text so long that no page could hold it. */
  whole: boolean;
  ruled: boolean;
  newPage: boolean;
}

const boxOf = ({ colours }: Theme) => ({ border: `1 solid ${colours.rule}`, borderRadius: 8, padding: '6 10' }) as const;

interface Part {
  exercise: PrintedExercise;
  theme: Theme;
  words: Words;
}

/** One exercise, on one page whole. */
export function ExerciseBlock({ exercise, theme, words }: Part) {
  const { item, number } = exercise;
  const { size, text, colours } = theme;
  const lines = itemLines(item, words);
  return (
    <View wrap={!exercise.whole} break={exercise.newPage} style={{ gap: size.gap * 0.6, paddingBottom: size.gap, borderBottom: exercise.ruled ? `1 solid ${colours.rule}` : undefined }}>
      {exercise.heading.map((line) => (
        <Text key={line} style={{ ...text.small, fontWeight: 700, color: colours.teal }}>{line}</Text>
      ))}
      <View wrap={!exercise.whole} style={{ flexDirection: 'row', alignItems: 'center', gap: 10 }}>
        <NumberDisc number={number} size={size.name * 1.35} theme={theme} />
        <Text style={{ flex: 1, ...text.name, fontWeight: 700 }}>{item.name}</Text>
      </View>
      <View wrap={false} style={{ border: colours.edged ? `1.5 solid ${colours.ink}` : undefined, borderLeft: `6 solid ${colours.teal}`, backgroundColor: colours.tint, padding: '5 11' }}>
        <Text style={{ ...text.dose, fontWeight: 700 }}>{words.dose(item.dose)}</Text>
      </View>
      {item.anchor ? <Labelled label={words.t('anchor')} text={item.anchor} /> : null}
      {item.onlyEnglish ? <Text style={text.small}>{words.t('onlyEnglish')}</Text> : null}
      {exercise.whole && theme.layout !== 'large' ? <SideBySide exercise={exercise} theme={theme} words={words} /> : <OneColumn exercise={exercise} theme={theme} words={words} />}
      {lines.map(({ label, text: said }) => (
        <Text key={label} style={theme.layout === 'large' ? text.body : text.small}>
          <Text style={{ fontWeight: 700 }}>{label}</Text> {said}
        </Text>
      ))}
      {item.note ? (
        <View style={{ ...boxOf(theme), borderLeft: `4 solid ${colours.ink}` }}>
          <Labelled label={words.t('note', { therapist: exercise.therapistName })} text={item.note} />
        </View>
      ) : null}
    </View>
  );
}

function Labelled({ label, text }: { label: string; text: string }) {
  return (
    <Text>
      <Text style={{ fontWeight: 700 }}>{label}</Text> {text}
    </Text>
  );
}

/** Words beside the drawing; without a drawing they share the width among themselves. */
function SideBySide({ exercise, theme, words }: Part) {
  const { item, pictures } = exercise;
  const { size } = theme;
  const steps = item.steps.length > 0 ? <View style={{ flex: pictures ? undefined : 1, gap: size.gap * 0.35 }}><Steps exercise={exercise} theme={theme} /></View> : null;
  const feel = item.feel ? <View style={pictures ? undefined : { flex: 0.55 }}><Feel text={item.feel} theme={theme} words={words} /></View> : null;
  if (!pictures) return <View style={{ flexDirection: 'row', gap: 18 }}>{steps}{feel}</View>;
  return (
    <View style={{ flexDirection: 'row', gap: 18 }}>
      <ExercisePicture shown={pictures} theme={theme} words={words} />
      <View style={{ flex: 1, gap: size.gap * 0.6 }}>{steps}{feel}</View>
    </View>
  );
}

/** For large print, and for a text that no page can hold: its parts are siblings, which is where the renderer can break. */
function OneColumn({ exercise, theme, words }: Part) {
  return (
    <>
      {exercise.pictures ? <View wrap={false}><ExercisePicture shown={exercise.pictures} theme={theme} words={words} /></View> : null}
      {exercise.whole ? <View style={{ gap: theme.size.gap * 0.35 }}><Steps exercise={exercise} theme={theme} /></View> : <Steps exercise={exercise} theme={theme} />}
      {exercise.item.feel ? <Feel text={exercise.item.feel} theme={theme} words={words} /> : null}
    </>
  );
}

function Steps({ exercise, theme }: Omit<Part, 'words'>) {
  return exercise.item.steps.map((step, i) => (
    <View key={i} wrap={!exercise.whole} style={{ flexDirection: 'row' }}>
      <Text style={{ width: theme.size.body * 1.8, fontWeight: 700 }}>{i + 1}</Text>
      <Text style={{ flex: 1 }}>{step}</Text>
    </View>
  ));
}

function Feel({ text, theme, words }: { text: string; theme: Theme; words: Words }) {
  return (
    <View style={boxOf(theme)}>
      <Labelled label={words.t('feel')} text={text} />
    </View>
  );
}
