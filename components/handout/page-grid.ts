import { addDays, dayRange } from '@/lib/domain/local-day';
import { sessionsPerDay } from '@/lib/domain/frequency';
import { html, type Html } from '@/lib/html';
import { dayAndMonth, longDay, weekdayLetter } from '@/lib/i18n/format-date';
import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { mayRest, restsOn } from './rest-days';
import { zonesLine } from './zones-line';
import type { Words } from './words';

/** The boxes to tick as tables: a row an exercise, a column a day, and the pain after. */
export function gridPart(data: HandoutData, words: Words): Html {
  const { t, locale } = words;
  const days = dayRange(data.firstDay, addDays(data.firstDay, 13));
  const weeks = data.layout === 'large' ? [days.slice(0, 7), days.slice(7)] : [days];
  const manyTimes = data.items.some((item) => sessionsPerDay(item.dose.frequency ?? data.frequency) > 1);
  const heading = t('grid.heading', { from: dayAndMonth(data.firstDay, locale), to: dayAndMonth(addDays(data.firstDay, 13), locale) });
  return html`<section class="grid" aria-labelledby="grid">
<h2 id="grid">${heading}</h2>
<p class="small">${[t('grid.hint'), manyTimes ? t('grid.manyTimes') : '', mayRest(data) ? t('grid.restDay') : ''].filter(Boolean).join(' ')}</p>
${weeks.map((week) => table(week, data, words))}
<h3 class="small">${t('grid.pain')}</h3>
<ol class="scale" start="0">${Array.from({ length: 11 }, (_, mark) => html`<li>${mark}</li>`)}</ol>
<p class="small">${t('grid.noPain')}. ${t('grid.worstPain')}. ${zonesLine(data.zones, words)}</p>
</section>`;
}

function table(days: string[], data: HandoutData, words: Words): Html {
  const { t, locale } = words;
  const cells = (rests: (day: string) => boolean) => days.map((day, i) => html`<td${i === 7 ? html` class="week"` : null}>${rests(day) ? '–' : ''}</td>`);
  const name = t('grid.heading', { from: dayAndMonth(days[0] ?? data.firstDay, locale), to: dayAndMonth(days.at(-1) ?? data.firstDay, locale) });
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${name}"><table>
<thead><tr><td style="border:0"></td>${days.map((day) => html`<th scope="col"><span aria-hidden="true">${weekdayLetter(day, locale)}<br><strong>${Number(day.slice(8))}</strong></span><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${longDay(day, locale)}</span></th>`)}</tr></thead>
<tbody>${data.items.map((item, i) => html`<tr><th scope="row">${i + 1}  ${item.name}</th>${cells((day) => restsOn(item, day, data))}</tr>`)}
<tr><th scope="row">${t('grid.pain')}</th>${cells(() => false)}</tr></tbody>
</table></div>`;
}
