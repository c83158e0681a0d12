import { painReportSchema } from '@/lib/domain/session-log-schema';
import { reportOfForm } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { recordPainReport } from '@/lib/server/logs/commands';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';

/** Pain or a warning sign, told at any time. The answer leads to what to do now. */
export const POST = linkRoute({
  schema: painReportSchema,
  read: reportOfForm,
  work: recordPainReport,
  done: async ({ id }, actor) => {
    await keepDraft(actor, { ...(await readDraft(actor)), report: undefined, saved: { kind: 'report', id } });
    return routes.planSaved;
  },
  failed: (code) => `${routes.planReport}?problem=${code}`,
});
