import { Document, Page, View } from '@react-pdf/renderer';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { arrangeExercises } from './arrange-exercises';
import { CheckOffGrid } from './check-off-grid';
import { ExerciseBlock } from './exercise-block';
import { fontsFor } from './fonts';
import { Footer } from './footer';
import { RunningHead } from './running-head';
import { SafeExercise } from './safe-exercise';
import { SafetyNet } from './safety-net';
import { SheetHead } from './sheet-head';
import { StopLine } from './stop-line';
import { SummaryBox } from './summary-box';
import { SummaryPage, hasOwnSummary } from './summary-page';
import { margin, themeOf } from './theme';
import { wordsFor } from './words';

/** A version on paper. The same data gives the same bytes: no clock, no chance, and no name in the file's own description. */
export function Handout({ data, lost }: { data: HandoutData; lost: number }) {
  const theme = themeOf(data);
  const words = wordsFor(data.locale);
  const part = { data, theme, words };
  const fonts = fontsFor(data);
  return (
    <Document title={words.t('documentTitle', { version: data.version })} language={data.locale} creator="Homestretch" producer="Homestretch" creationDate={new Date(`${data.givenOn}T00:00:00Z`)}>
      <Page
        size={theme.page}
        style={{ fontFamily: fonts, fontSize: theme.size.body, color: theme.colours.ink, paddingTop: margin.top, paddingBottom: theme.bottom, paddingHorizontal: margin.side }}
      >
        <RunningHead {...part} />
        {/* Not on the page itself: the renderer multiplies an inherited line height again for each part that knows its page number. */}
        <View style={{ ...theme.text.body, gap: theme.size.gap }}>
          <SheetHead {...part} lost={lost} />
          <SummaryBox {...part} />
          <StopLine {...part} />
          {hasOwnSummary(data) ? <SummaryPage {...part} /> : null}
          {arrangeExercises(data, theme, words).map((exercise) => (
            <ExerciseBlock key={exercise.item.id} exercise={exercise} theme={theme} words={words} />
          ))}
          <SafeExercise theme={theme} words={words} />
          <SafetyNet {...part} />
          <CheckOffGrid {...part} />
        </View>
        <Footer {...part} />
      </Page>
    </Document>
  );
}
