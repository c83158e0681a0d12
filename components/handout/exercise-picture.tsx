import { Text, View } from '@react-pdf/renderer';
import { PdfFigure } from '@/components/figure/pdf-figure';
import { drawFigure, isHeld, type Drawing } from '@/lib/figure/draw-figure';
import type { Theme } from './theme';
import type { Words } from './words';

export interface ExercisePictures {
  pictures: { moment: 'start' | 'end'; drawing: Drawing; height: number }[];
  /** Width of each, in points. */
  width: number;
  /** A position that is only held has one picture, which needs no caption. */
  held: boolean;
}

const gapBeside = 16;
const captionHeight = 20;

const drawn = new Map<string, Drawing | null>();

/** Drawn once a process: the same exercise always gives the same picture. */
function drawingOf(slug: string, moment: 'start' | 'end'): Drawing | null {
  const key = `${slug} ${moment}`;
  const known = drawn.get(key) ?? drawFigure({ slug, moment });
  drawn.set(key, known);
  return known;
}

/** The drawings of an exercise at one scale, or null when it has none: its text then takes the whole width. */
export function picturesOf(slug: string, theme: Theme): ExercisePictures | null {
  const held = isHeld(slug);
  const moments = (held ? (['end'] as const) : (['start', 'end'] as const)).flatMap((moment) => {
    const drawing = drawingOf(slug, moment);
    return drawing ? [{ moment, drawing }] : [];
  });
  if (moments.length === 0) return null;
  const width = theme.layout === 'large' ? (theme.contentWidth - gapBeside) / 2 : theme.contentWidth * 0.37;
  const widest = Math.max(...moments.map(({ drawing }) => drawing.viewBox.width));
  const tallest = Math.max(...moments.map(({ drawing }) => drawing.viewBox.height));
  const scale = Math.min(width / widest, theme.pictureHeight / tallest);
  return { width, held, pictures: moments.map((picture) => ({ ...picture, height: picture.drawing.viewBox.height * scale })) };
}

/** Height that the pictures take on the page. */
export function pictureHeightOf({ pictures, held }: ExercisePictures, theme: Theme): number {
  const heights = pictures.map(({ height }) => height + (held ? 0 : captionHeight));
  return theme.layout === 'large' ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, 0) + 6;
}

/** Start above end; in large print side by side over the steps. */
export function ExercisePicture({ shown, theme, words }: { shown: ExercisePictures; theme: Theme; words: Words }) {
  const beside = theme.layout === 'large';
  return (
    <View style={{ flexDirection: beside ? 'row' : 'column', alignItems: 'flex-end', gap: beside ? gapBeside : 6, width: beside ? undefined : shown.width, flexShrink: 0 }}>
      {shown.pictures.map(({ moment, drawing, height }) => (
        <View key={moment} style={{ width: shown.width }}>
          {shown.held ? null : <Text style={{ ...theme.text.small, fontWeight: 700 }}>{words.t(moment)}</Text>}
          <PdfFigure drawing={drawing} width={shown.width} height={height} />
        </View>
      ))}
    </View>
  );
}
