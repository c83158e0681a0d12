import { beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { visitSummary } from '@/components/review/visit-summary';
import { asAdmin, openClinic } from '@/db/testing/factories';
import { plantedStories, withinError, writeForty } from '@/db/testing/stories';
import { describeFinding } from '@/lib/i18n/describe-finding';
import type { Locale } from '@/lib/i18n/locales';
import type { Translate } from '@/lib/i18n/translate';
import { translator } from '@/lib/i18n/translator';
import type { MemberActor } from '../actor';
import { renewSummaries } from '../refresh-clinic';
import { rebuildSummaries } from '../rollups/rebuild-summaries';
import { getSummarySheet } from '../visit-summary/get-summary-sheet';
import { getVisitSummary } from '../visit-summary/get-visit-summary';
import { listAttention } from './queries';

const now = new Date('2026-11-20T12:00:00Z');
let clinic: Awaited<ReturnType<typeof writeForty>>;

beforeAll(async () => {
  clinic = await writeForty(now);
  expect(await renewSummaries({ kind: 'system', clinicId: clinic.clinicId, requestId: uuidv7() }, now)).toBe(40);
}, 180_000);

async function today(locale: Locale) {
  const actor: MemberActor = { ...clinic.owner, locale };
  const rules = translator(locale, 'rules') as Translate;
  const { rows } = await listAttention(actor, { scope: 'clinic' }, now);
  return rows.map(({ name, alerts: [lead] }) => [name, lead?.level, lead ? describeFinding(lead, rules, (day) => day) : '']);
}

/** The summary is in the clinic's language, whatever the member's own is. */
async function summary(name: string, locale: Locale) {
  await asAdmin('update clinics set locale = $2 where id = $1', [clinic.clinicId, locale]);
  return visitSummary(await getVisitSummary(clinic.owner, clinic.patientIds[name] ?? '', now));
}

/** Each of them read as a therapist would read it before pasting it into the record. */
const expected: Record<Locale, Record<string, string>> = {
  en: {
    'Petra Farrow': 'Home exercise review, 20 Nov 2026, since the visit on 6 Nov. Program “Low back”, version 2. Adherence: exercised on 13 of 13 scheduled days (100 %). Dose completed in those sessions: 100 % (39 exercises prescribed). Pain after exercise (NPRS 0–10): 3 to 4 over 13 sessions, last 4. Usual pain before exercise: mean 3 at the start of the program and 3 lately (first and last 3 ratings): unchanged. Peripheralisation in one session on 19 Nov: back before, below the knee after. No red flags were reported. Program changed to version 2 on 10 Nov (reason: Bridge is easy; try extension). Bridge: now 3 sets of 10, hold 5 seconds; new: Press-ups, face down (repeated), 10 times; Single knee to chest: taken out.',
    'Simon Harrow': 'Home exercise review, 20 Nov 2026, since the visit on 6 Nov. Program “Low back”, version 1. Adherence: exercised on 13 of 13 scheduled days (100 %). Dose completed in those sessions: 99 % (39 exercises prescribed). Pain after exercise (NPRS 0–10): 3 to 5 over 13 sessions, last 5. Usual pain before exercise: mean 3 at the start of the program and 3 lately (first and last 3 ratings): unchanged. Furthest point of symptoms unchanged: buttock (last told 19 Nov). Not done in full: Bridge cut short in 1 of 13 sessions (pain). Flagged: sharp rise in pain on 19 Nov: 3 before, 5 after (2 or more). No red flags were reported.',
    'Bea Yarrow': 'Home exercise review, 20 Nov 2026, since the visit on 6 Nov. Program “Low back”, version 1. Adherence: exercised on 11 of 13 scheduled days (85 %); 2 days without a log (unknown). Dose completed in those sessions: 100 % (33 exercises prescribed). Pain after exercise (NPRS 0–10): 4 to 5 over 11 sessions, last 5. Usual pain before exercise: mean 3 at the start of the program and 5 lately (first and last 3 ratings): meaningful worsening of 2 points (1 or more counts at this baseline). Furthest point of symptoms unchanged: back (last told 19 Nov). No red flags were reported.',
    'Clara Sparrow': 'Home exercise review, 20 Nov 2026, since the visit on 6 Nov. Program “Low back”, version 1. Adherence: exercised on 12 of 13 scheduled days (92 %); 1 day without a log (unknown). Dose completed in those sessions: 92 % (36 exercises prescribed). Pain after exercise (NPRS 0–10): 3 in each of 12 sessions. Usual pain before exercise: mean 3 at the start of the program and 3 lately (first and last 3 ratings): unchanged. Furthest point of symptoms unchanged: back (last told 19 Nov). Not done in full: Bridge skipped in 3 of 12 sessions (pain). No red flags were reported.',
    'Otis Marrow': 'Home exercise review, 20 Nov 2026, since the visit on 6 Nov. Program “Low back”, version 1. Adherence unknown: no log on any of the 13 scheduled days; last heard from on 4 Nov. No pain rating in this time.',
    'Wanda Inwood': 'Home exercise review, 20 Nov 2026, since the visit on 6 Nov. Program “Low back”, version 1. Adherence: exercised on 11 of 13 scheduled days (85 %); 2 days without a log (unknown). Dose completed in those sessions: 100 % (33 exercises prescribed). Pain after exercise (NPRS 0–10): 5 in each of 11 sessions. Usual pain before exercise: mean 5 at the start of the program and 6 lately (first and last 3 ratings): within measurement error (2 points or more counts at this baseline). Furthest point of symptoms unchanged: back (last told 19 Nov). No problems and no red flags were reported.',
  },
  es: {
    'Petra Farrow': 'Revisión de los ejercicios en casa, 20 nov 2026, desde la visita del 6 nov. Programa «Low back», versión 2. Adherencia: hizo ejercicio en 13 de 13 días previstos (100 %). Dosis completada en esas sesiones: 100 % (39 ejercicios prescritos). Dolor después del ejercicio (escala numérica 0–10): de 3 a 4 en 13 sesiones, 4 en la última. Dolor habitual antes del ejercicio: media de 3 al inicio del programa y de 3 últimamente (3 primeras y 3 últimas valoraciones): sin cambios. Periferización en una sesión el 19 nov: antes, espalda; después, debajo de la rodilla. No comunicó señales de alarma. Programa cambiado a la versión 2 el 10 nov (motivo: Bridge is easy; try extension). Puente: ahora 3 series de 10, mantenga 5 segundos; nuevo: Subir y bajar el pecho, boca abajo (repetido), 10 veces; Una rodilla al pecho: se ha quitado.',
    'Simon Harrow': 'Revisión de los ejercicios en casa, 20 nov 2026, desde la visita del 6 nov. Programa «Low back», versión 1. Adherencia: hizo ejercicio en 13 de 13 días previstos (100 %). Dosis completada en esas sesiones: 99 % (39 ejercicios prescritos). Dolor después del ejercicio (escala numérica 0–10): de 3 a 5 en 13 sesiones, 5 en la última. Dolor habitual antes del ejercicio: media de 3 al inicio del programa y de 3 últimamente (3 primeras y 3 últimas valoraciones): sin cambios. Punto más lejano de los síntomas, sin cambios: glúteo (último dato, 19 nov). No hecho por completo: Puente, hecho en parte en 1 de 13 sesiones (dolor). Avisos: subida brusca del dolor el 19 nov: 3 antes, 5 después (2 o más). No comunicó señales de alarma.',
    'Bea Yarrow': 'Revisión de los ejercicios en casa, 20 nov 2026, desde la visita del 6 nov. Programa «Low back», versión 1. Adherencia: hizo ejercicio en 11 de 13 días previstos (85 %); 2 días sin registro (se desconocen). Dosis completada en esas sesiones: 100 % (33 ejercicios prescritos). Dolor después del ejercicio (escala numérica 0–10): de 4 a 5 en 11 sesiones, 5 en la última. Dolor habitual antes del ejercicio: media de 3 al inicio del programa y de 5 últimamente (3 primeras y 3 últimas valoraciones): empeoramiento significativo de 2 puntos (con ese nivel inicial cuentan 1 o más). Punto más lejano de los síntomas, sin cambios: espalda (último dato, 19 nov). No comunicó señales de alarma.',
    'Clara Sparrow': 'Revisión de los ejercicios en casa, 20 nov 2026, desde la visita del 6 nov. Programa «Low back», versión 1. Adherencia: hizo ejercicio en 12 de 13 días previstos (92 %); 1 día sin registro (se desconoce). Dosis completada en esas sesiones: 92 % (36 ejercicios prescritos). Dolor después del ejercicio (escala numérica 0–10): 3 en cada una de 12 sesiones. Dolor habitual antes del ejercicio: media de 3 al inicio del programa y de 3 últimamente (3 primeras y 3 últimas valoraciones): sin cambios. Punto más lejano de los síntomas, sin cambios: espalda (último dato, 19 nov). No hecho por completo: Puente, omitido en 3 de 12 sesiones (dolor). No comunicó señales de alarma.',
    'Otis Marrow': 'Revisión de los ejercicios en casa, 20 nov 2026, desde la visita del 6 nov. Programa «Low back», versión 1. Adherencia desconocida: sin registro de ninguno de los 13 días previstos; últimas noticias, 4 nov. Sin valoraciones del dolor en este tiempo.',
    'Wanda Inwood': 'Revisión de los ejercicios en casa, 20 nov 2026, desde la visita del 6 nov. Programa «Low back», versión 1. Adherencia: hizo ejercicio en 11 de 13 días previstos (85 %); 2 días sin registro (se desconocen). Dosis completada en esas sesiones: 100 % (33 ejercicios prescritos). Dolor después del ejercicio (escala numérica 0–10): 5 en cada una de 11 sesiones. Dolor habitual antes del ejercicio: media de 5 al inicio del programa y de 6 últimamente (3 primeras y 3 últimas valoraciones): dentro del error de medida (con ese nivel inicial cuentan 2 puntos o más). Punto más lejano de los síntomas, sin cambios: espalda (último dato, 19 nov). No comunicó problemas ni señales de alarma.',
  },
};

const queue: Record<Locale, [string, string, string][]> = {
  en: [
    ['Petra Farrow', 'high', 'Pain now reaches below the knee; it was in the back before the session.'],
    ['Simon Harrow', 'high', 'Pain rose from 3 to 5 in the session.'],
    ['Bea Yarrow', 'high', 'Pain has risen from 3 to 5 on average, a meaningful change.'],
    ['Clara Sparrow', 'medium', 'Skipped Bridge for pain in 3 sessions running.'],
    ['Otis Marrow', 'medium', 'No log for 15 days. Last heard from on 2026-11-04.'],
  ],
  es: [
    ['Petra Farrow', 'high', 'El dolor llega ahora por debajo de la rodilla; antes de la sesión estaba en la espalda.'],
    ['Simon Harrow', 'high', 'El dolor subió de 3 a 5 en la sesión.'],
    ['Bea Yarrow', 'high', 'El dolor ha subido de 3 a 5 de media, un cambio relevante.'],
    ['Clara Sparrow', 'medium', 'Omitió Puente por dolor en 3 sesiones seguidas.'],
    ['Otis Marrow', 'medium', 'Sin registros desde hace 15 días. Últimas noticias: 2026-11-04.'],
  ],
};

describe('forty patients with five planted stories', { timeout: 60_000 }, () => {
  it.each(['en', 'es'] as const)('stand first on Today in the order in which one has to look, each with its sentence (%s)', async (locale) => {
    const rows = await today(locale);
    expect(rows.slice(0, 5)).toEqual(queue[locale]);
    expect(rows.slice(5).map(([, level]) => level)).toEqual(Array.from({ length: 5 }, () => 'info'));
    expect(rows.map(([name]) => name)).not.toContain(withinError.name);
  });

  it.each(['en', 'es'] as const)('have a summary that can be pasted as it is (%s)', async (locale) => {
    for (const { name } of [...Object.values(plantedStories), withinError]) expect(await summary(name, locale)).toBe(expected[locale][name]);
  });

  it('leave an audit row when a summary is read, and another clinic finds nobody', async () => {
    const id = clinic.patientIds['Petra Farrow'] ?? '';
    const { owner: stranger } = await openClinic();
    await expect(getVisitSummary(stranger, id, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(getSummarySheet(stranger, id)).rejects.toMatchObject({ code: 'not-found' });
    await getVisitSummary(clinic.owner, id, now);
    expect(await getSummarySheet(clinic.owner, id)).toMatchObject({ patient: { name: 'Petra Farrow' }, by: clinic.owner.name });
    expect(await asAdmin(`select distinct clinic_id, detail->>'format' as format from audit_events where action = 'patient.summary' and subject_id = $1 order by format`, [id])).toEqual([{ clinic_id: clinic.clinicId, format: 'pdf' }, { clinic_id: clinic.clinicId, format: null }]);
  });

  it('leave no kept figure that differs from their logs', async () => {
    expect(await rebuildSummaries({ kind: 'system', clinicId: clinic.clinicId, requestId: uuidv7() }, { repair: false, now })).toEqual({ patients: 40, differences: [] });
  });
});
