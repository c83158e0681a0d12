/** What shows an exercise: at most one of a built-in figure, a clinic's changed figure and an uploaded picture; a video beside it. */
export interface FrozenPicture {
  figureSlug: string | null;
  figureId: string | null;
  pictureId: string | null;
  videoUrl: string | null;
}
