import { Image as PdfImage, Text, View } from '@react-pdf/renderer';
import { PdfFigure } from '@/components/figure/pdf-figure';
import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';
import { picturesFor, type Shown, type ShownPicture } from './drawings';
import type { Theme } from './theme';
import type { Words } from './words';

export interface ExercisePictures {
  pictures: (ShownPicture & { height: number })[];
  /** Width of each, in points. */
  width: number;
  /** One picture without a side says it all; it needs no caption. */
  captioned: boolean;
}

const gapBeside = 16;
const captionHeight = 20;
const otherShare = 0.55;

const sizeOf = (shown: Shown) => (shown.kind === 'drawing' ? shown.drawing.viewBox : shown);

/** The pictures of an exercise at one scale, or null when it has none: its text then takes the whole width. */
export function picturesOf(item: HandoutItem, data: HandoutData, theme: Theme): ExercisePictures | null {
  const shown = picturesFor(item, data);
  if (shown.length === 0) return null;
  const width = theme.layout === 'large' ? (theme.contentWidth - gapBeside) / 2 : theme.contentWidth * 0.37;
  const sizes = shown.map((picture) => sizeOf(picture.shown));
  const room = item.picture?.kind === 'image' ? theme.pictureHeight * 1.6 : theme.pictureHeight;
  const scale = Math.min(width / Math.max(...sizes.map((size) => size.width)), room / Math.max(...sizes.map((size) => size.height)));
  const captioned = shown.length > 1 || shown[0]?.side !== null;
  return { width, captioned, pictures: shown.map((picture) => ({ ...picture, height: sizeOf(picture.shown).height * scale * (picture.moment === 'other' ? otherShare : 1) })) };
}

/** Height that the pictures take on the page. */
export function pictureHeightOf({ pictures, captioned }: ExercisePictures, theme: Theme): number {
  const main = pictures.filter(({ moment }) => moment !== 'other').map(({ height }) => height + (captioned ? captionHeight : 0));
  const other = pictures.find(({ moment }) => moment === 'other');
  const otherHeight = other ? Math.max(other.height, captionHeight * 2) + 6 : 0;
  return otherHeight + (theme.layout === 'large' ? Math.max(...main) : main.reduce((sum, height) => sum + height, 0) + 6);
}

export function captionOf({ moment, side }: ShownPicture, { t }: Words): string {
  if (moment === 'other') return t('otherSide');
  return side ? t('caption', { moment: t(moment), side: t(`side.${side}`) }) : t(moment);
}

export function PrintedShown({ shown, width, height }: { shown: Shown; width: number; height: number }) {
  if (shown.kind === 'drawing') return <PdfFigure drawing={shown.drawing} width={width} height={height} />;
  // The bytes themselves: the renderer would read a file or ask a server for any address.
  return <PdfImage src={{ data: Buffer.from(shown.base64, 'base64'), format: shown.format }} style={{ width, height, objectFit: 'contain' }} />;
}

/** Start above end; in large print side by side over the steps. The other side follows, smaller. */
export function ExercisePicture({ shown, theme, words }: { shown: ExercisePictures; theme: Theme; words: Words }) {
  const beside = theme.layout === 'large';
  const bold = { ...theme.text.small, fontWeight: 700 } as const;
  const other = shown.pictures.find(({ moment }) => moment === 'other');
  return (
    <View style={{ gap: 6, width: beside ? undefined : shown.width, flexShrink: 0 }}>
      <View style={{ flexDirection: beside ? 'row' : 'column', alignItems: 'flex-end', gap: beside ? gapBeside : 6 }}>
        {shown.pictures.filter((picture) => picture !== other).map((picture) => (
          <View key={picture.moment} style={{ width: shown.width }}>
            {shown.captioned ? <Text style={bold}>{captionOf(picture, words)}</Text> : null}
            <PrintedShown shown={picture.shown} width={shown.width} height={picture.height} />
          </View>
        ))}
      </View>
      {other ? (
        <View style={{ flexDirection: 'row', alignItems: 'flex-end', gap: 8 }}>
          <PrintedShown shown={other.shown} width={shown.width * otherShare} height={other.height} />
          <Text style={{ ...bold, flex: 1 }}>{captionOf(other, words)}</Text>
        </View>
      ) : null}
    </View>
  );
}
