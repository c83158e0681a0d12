import { translator } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';
import { doorPage, type Door } from './door-page';
import { html, Html } from '@/lib/html';

export type DoorFault = 'yearFormat' | 'yearWrong' | 'codeFormat' | 'codeWrong';

/** What the printed sheet's address carries besides the secret: which version the sheet is. */
export type Sheet = string | null;

type Words = ReturnType<typeof words>;
const words = (door: Door) => translator(door.locale, 'links');

/** Replaces the entry in the browser's history before it goes on, so that the secret stays in neither. */
const goOn = new Html(`history.replaceState(null,'',${JSON.stringify(routes.linkDoor)});document.forms[0].submit()`);

function hidden(name: string, value: string | null): Html | null {
  return value === null ? null : html`<input type="hidden" name="${name}" value="${value}">`;
}

function alert(t: Words, fault: DoorFault | null, field: string): Html | null {
  return fault && html`<div role="alert" tabindex="-1" autofocus><h2>${t('door.problem')}</h2><a class="link" href="#${field}">${t(`door.${fault}`)}</a></div>`;
}

function yearField(t: Words, fault: DoorFault | null): Html {
  const invalid = fault === 'yearFormat' || fault === 'yearWrong';
  return html`<div><label for="year">${t('door.yearLabel')}</label>
<p class="hint" id="year-hint">${t('door.yearHint')}</p>${invalid ? html`<p class="error" id="year-error">${t(`door.${fault}`)}</p>` : null}
<input id="year" name="year" inputmode="numeric" autocomplete="off" maxlength="8" required aria-describedby="year-hint${invalid ? ' year-error' : ''}"${invalid ? html` aria-invalid="true"` : null}></div>`;
}

/** What a link's address answers with: the same for every secret, since none has been looked up yet. */
export function openPage(door: Door, token: string, sheet: Sheet): string {
  const t = words(door);
  const form = html`<p>${t('door.openText')}</p>
<form method="post" action="${routes.openLink}">${hidden('token', token)}${hidden('sheet', sheet)}<button>${t('door.openButton')}</button></form>`;
  return doorPage(door, t('door.openTitle'), form, goOn);
}

export function yearPage(door: Door, token: string, sheet: Sheet, fault: DoorFault | null): string {
  const t = words(door);
  const form = html`${alert(t, fault, 'year')}<p>${t('door.yearText')}</p>
<form method="post" action="${routes.openLink}">${hidden('token', token)}${hidden('sheet', sheet)}${yearField(t, fault)}<button>${t('door.yearButton')}</button></form>`;
  return doorPage(door, t('door.yearTitle'), form);
}

export function codePage(door: Door, code: string, fault: DoorFault | null): string {
  const t = words(door);
  const invalid = fault === 'codeFormat' || fault === 'codeWrong';
  const form = html`${alert(t, fault, fault === 'yearFormat' ? 'year' : 'code')}<p>${t('door.codeText')}</p>
<form method="post" action="${routes.openLink}"><div><label for="code">${t('door.codeLabel')}</label>
<p class="hint" id="code-hint">${t('door.codeHint')}</p>${fault === 'codeFormat' ? html`<p class="error" id="code-error">${t('door.codeFormat')}</p>` : null}
<input id="code" name="code" value="${code}" autocapitalize="characters" autocomplete="off" autocorrect="off" spellcheck="false" maxlength="40" required aria-describedby="code-hint${fault === 'codeFormat' ? ' code-error' : ''}"${invalid ? html` aria-invalid="true"` : null}></div>
${yearField(t, fault)}<button>${t('door.codeButton')}</button></form>`;
  return doorPage(door, t('door.codeTitle'), form);
}

/** One page for wrong, revoked, expired and never made. */
export function closedPage(door: Door): string {
  const t = words(door);
  return doorPage(door, t('door.closedTitle'), html`<p>${t('door.closedText')}</p><p>${t('door.closedCode')} <a class="link" href="${routes.linkDoor}">${t('door.closedCodeLink')}</a></p>`);
}

export function busyPage(door: Door, seconds: number): string {
  const t = words(door);
  return doorPage(door, t('door.busyTitle'), html`<p>${t('door.busyText', { seconds })}</p>`);
}
