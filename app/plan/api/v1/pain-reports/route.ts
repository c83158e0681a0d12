import { painReportSchema } from '@/lib/domain/session-log-schema';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { recordPainReport } from '@/lib/server/logs/commands';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';
import { given, givenNumber } from '@/lib/server/plan/form-answers';

/** Pain or a warning sign, told at any time. The answer leads to what to do now. */
export const POST = linkRoute({
  schema: painReportSchema,
  read: (fields) => ({
    id: given(fields, 'id'),
    kind: given(fields, 'kind'),
    at: given(fields, 'at'),
    zone: given(fields, 'zone'),
    localDay: given(fields, 'localDay'),
    pain: givenNumber(fields, 'pain'),
    location: given(fields, 'location'),
    redFlags: Array.isArray(fields['redFlags']) ? [...new Set(fields['redFlags'])] : [],
    note: given(fields, 'note')?.trim(),
  }),
  work: recordPainReport,
  done: async ({ id }, actor) => {
    await keepDraft(actor, { ...(await readDraft(actor)), report: undefined, saved: { kind: 'report', id } });
    return routes.planSaved;
  },
  failed: (code) => `${routes.planReport}?problem=${code}`,
});
