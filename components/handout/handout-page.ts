import { svgText } from '@/lib/figure/svg-text';
import { html, Html } from '@/lib/html';
import { longDay } from '@/lib/i18n/format-date';
import type { HandoutData, HandoutItem } from '@/lib/server/handouts/handout-data';
import { qrPath } from '@/lib/qr-path';
import { picturesFor, type ShownPicture } from './drawings';
import { groupHeadings } from './group-headings';
import { itemLines } from './item-lines';
import { minutesOf } from './minutes-of';
import { gridPart } from './page-grid';
import { pageStyle } from './page-style';
import { hasOwnSummary } from './summary-page';
import { wordsFor, type Words } from './words';

/** Words with a part in bold; values from people are made safe before they are put in. */
export function marked(words: Words, key: Parameters<Words['t']['markup']>[0], values: Record<string, string | number> = {}): Html {
  const safe = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, html`${value}`.text]));
  return new Html(words.t.markup(key, { ...safe, b: (chunks: string) => `<strong>${chunks}</strong>` }));
}

const list = (text: string) => html`<ul>${text.split('\n').map((line) => html`<li>${line}</li>`)}</ul>`;

function figure(picture: ShownPicture, item: HandoutItem, alone: boolean, words: Words): Html {
  const { t } = words;
  const { moment, side, shown } = picture;
  const caption = moment === 'other' ? t('otherSide') : side ? t('caption', { moment: t(moment), side: t(`side.${side}`) }) : t(moment);
  const alt = alone ? item.name : t('pictureOf', { name: item.name, caption });
  // Its own text alternative stands on the element; what the drawing is made of says nothing.
  const drawn = shown.kind === 'drawing' ? new Html(svgText(shown.drawing).replace('<svg ', `<svg role="img" aria-label="${html`${alt}`.text}" `)) : html`<img src="data:image/${shown.format === 'png' ? 'png' : 'jpeg'};base64,${shown.base64}" width="${shown.width}" height="${shown.height}" alt="${alt}">`;
  const kinds = [moment === 'other' ? 'other' : '', shown.kind === 'drawing' && shown.mirrored ? 'mirrored' : ''].filter(Boolean).join(' ');
  return html`<figure${kinds ? html` class="${kinds}"` : null}>${alone ? null : html`<figcaption>${caption}</figcaption>`}${drawn}</figure>`;
}

function exercise(data: HandoutData, item: HandoutItem, i: number, words: Words): Html {
  const { t } = words;
  const pictures = picturesFor(item, data);
  const english = item.onlyEnglish ? html` lang="en"` : null;
  return html`<article aria-labelledby="e${i}">
${groupHeadings(data, i, words).map((line) => html`<p class="group">${line}</p>`)}
<h3 id="e${i}"${english}>${i + 1}. ${item.name}</h3>
<p class="dose">${words.dose(item.dose)}</p>
${item.anchor ? html`<p><strong>${t('anchor')}</strong> ${item.anchor}</p>` : null}
${item.onlyEnglish ? html`<p class="small">${t('onlyEnglish')}</p>` : null}
<div class="how">
${pictures.length > 0 ? html`<div class="seen">${pictures.map((picture) => figure(picture, item, pictures.length === 1 && picture.side === null, words))}</div>` : null}
<div class="said"${english}>${item.steps.length > 0 ? html`<ol>${item.steps.map((step) => html`<li>${step}</li>`)}</ol>` : null}
${item.feel ? html`<p class="box"><strong>${t('feel')}</strong> ${item.feel}</p>` : null}</div>
</div>
${itemLines(item, words).map(({ label, text }) => html`<p class="small"><strong>${label}</strong> ${text}</p>`)}
${item.note ? html`<p class="box"><strong>${t('note', { therapist: data.therapistName })}</strong> ${item.note}</p>` : null}
</article>`;
}

function head(data: HandoutData, words: Words): Html {
  const { t, locale } = words;
  const { clinic, link } = data;
  const symbol = link && qrPath(link.url);
  return html`<header><div>
<p class="small"><strong>${clinic.name}</strong> ${clinic.phone}</p>
<h1>${t('title', { name: data.patientName })}</h1>
${data.draft ? html`<p class="draft">${t('draft')}</p>` : html`<p>${marked(words, 'given', { date: longDay(data.givenOn, locale), therapist: data.therapistName, version: data.version })}</p>`}
${link ? html`<p>${marked(words, 'onPhone', { address: link.address })}</p>` : null}
${link?.code ? html`<p>${marked(words, 'code', { code: link.code })}</p>` : null}
</div>${symbol ? html`<div class="qr"><svg viewBox="0 0 ${symbol.size} ${symbol.size}" role="img" aria-label="${t('qrName')}"><path d="${symbol.path}" fill="#000"/></svg>${t('scanMe')}</div>` : null}</header>`;
}

function summary(data: HandoutData, words: Words): Html {
  const { t } = words;
  return html`<section class="today${hasOwnSummary(data) && data.layout !== 'standard' ? ' own-page' : ''}" aria-labelledby="today">
<h2 id="today">${words.frequency(data.frequency)}. ${t('summary', { exercises: data.items.length, minutes: minutesOf(data) })}</h2>
<ol>${data.items.map((item) => html`<li>${item.name}: <strong>${words.dose(item.dose)}</strong>${item.anchor ? html`. ${item.anchor}` : null}</li>`)}</ol>
${data.messageToPatient ? html`<p><strong>${t('message', { therapist: data.therapistName })}</strong> ${data.messageToPatient}</p>` : null}
</section>`;
}

function safeExercise(words: Words, ownPage: boolean): Html {
  const { t } = words;
  return html`<section class="small${ownPage ? ' own-page' : ''}" aria-labelledby="rules"><h2 id="rules">${t('rules.heading')}</h2>
${(['before', 'during', 'pain'] as const).map((rule) => html`<p>${marked(words, `rules.${rule}`)}</p>`)}<p><strong>${t('rules.limits')}</strong></p></section>`;
}

function safetyNet({ clinic, locationMap }: HandoutData, words: Words): Html {
  const { t } = words;
  return html`<section class="net" aria-labelledby="net">
<h2 id="net">${t('net.heading')}</h2>
<h3 class="small">${t('net.callHeading')}</h3>${list(t(`net.call.${locationMap}`))}${clinic.phone ? html`<p><strong>${clinic.phone}</strong></p>` : null}
<h3 class="small">${t('net.emergencyHeading', { number: clinic.emergencyNumber })}</h3>${list(t('net.emergency'))}
<p><strong>${t('net.doNotWait')}</strong></p><p class="small">${t('net.emergencySource')}</p>
</section>`;
}

/** The sheet as a page of its own: the accessible original, with headings, lists, tables and text alternatives, and no script. */
export function handoutPage(data: HandoutData, nonce: string, pdf: string | null): string {
  const words = wordsFor(data.locale);
  const { t } = words;
  // With the summary they fill the first page, as on the drawn sheet.
  const rulesFirst = hasOwnSummary(data) && data.layout === 'standard';
  return html`<!doctype html>
<html lang="${data.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex,nofollow">
<meta name="referrer" content="no-referrer">
<title>${t('documentTitle', { version: data.version })}</title>
<style nonce="${nonce}">${new Html(pageStyle(data))}</style>
</head>
<body>
${pdf ? html`<nav class="tools" aria-label="${t('page.tools')}"><a href="${pdf}">${t('page.pdf')}</a><span>${t('page.hint')}</span></nav>` : null}
<main>
${head(data, words)}
<p class="stop">${marked(words, `stopLine.${data.locationMap}`, { heading: t('net.heading') })}</p>
${summary(data, words)}
${rulesFirst ? safeExercise(words, true) : null}
<section aria-labelledby="exercises"><h2 id="exercises">${t('page.exercises')}</h2>
${data.items.map((item, i) => exercise(data, item, i, words))}</section>
${rulesFirst ? null : safeExercise(words, false)}
${safetyNet(data, words)}
${gridPart(data, words)}
</main>
</body>
</html>
`.text;
}
