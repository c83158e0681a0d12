export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function themeFrom(cookie: string | undefined): Theme {
  return themes.find((theme) => theme === cookie) ?? 'system';
}

/** Runs before the first paint, so that a dark room never flashes white. */
export const themeScript = "document.documentElement.dataset.theme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'";
