import { sessionLogSchema } from '@/lib/domain/session-log-schema';
import { sessionAnswers, sessionOfForm } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { recordSession } from '@/lib/server/logs/commands';
import { logDraftSchema } from '@/lib/server/plan/draft';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';

/** A session told by the patient. Scripts send JSON with a device's own id; a plain form carries the id of its page. */
export const POST = linkRoute({
  schema: sessionLogSchema,
  read: sessionOfForm,
  work: recordSession,
  done: async ({ id }, actor) => {
    const { before } = await readDraft(actor);
    await keepDraft(actor, { before, saved: { kind: 'session', id } });
    return routes.planSaved;
  },
  failed: async (code, fields, actor) => {
    const draft = await readDraft(actor);
    const log = logDraftSchema.safeParse({ ...draft.log, ...sessionAnswers(fields) });
    if (log.success) await keepDraft(actor, { ...draft, log: log.data });
    return `${routes.planLogPain}?problem=${code}`;
  },
});
