import type { Locale } from '@/lib/i18n/locales';
import { doorStyle } from './door-style';
import { html, type Html } from '@/lib/html';

export interface Door {
  locale: Locale;
  /** The answer's own, which alone lets a style or a script run. */
  nonce: string;
}

/** A whole small page before any plan is open. It works without scripts and asks for no other file. */
export function doorPage({ locale, nonce }: Door, title: string, content: Html, script: Html | null = null): string {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="robots" content="noindex,nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style nonce="${nonce}">${doorStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
${script ? html`<script nonce="${nonce}">${script}</script>` : null}
</body>
</html>
`.text;
}
