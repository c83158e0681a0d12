import { sessionLogSchema } from '@/lib/domain/session-log-schema';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { recordSession } from '@/lib/server/logs/commands';
import { logDraftSchema } from '@/lib/server/plan/draft';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';
import { given, givenItems, givenNumber } from '@/lib/server/plan/form-answers';
import type { BodyFields } from '@/lib/server/read-body';

function answers(fields: BodyFields) {
  const [painBefore, painAfter] = [givenNumber(fields, 'painBefore'), givenNumber(fields, 'painAfter')];
  return {
    id: given(fields, 'id'),
    versionId: given(fields, 'versionId'),
    items: givenItems(fields),
    painBefore,
    painAfter,
    locationBefore: painBefore === 0 ? undefined : given(fields, 'locationBefore'),
    // Without pain the question about its place is folded away: an answer left in it was not given.
    locationAfter: painAfter === 0 ? undefined : given(fields, 'locationAfter'),
    effort: givenNumber(fields, 'effort'),
    note: given(fields, 'note')?.trim(),
    supersedesId: given(fields, 'supersedesId'),
  };
}

/** A session told by the patient. Scripts send JSON with a device's own id; a plain form carries the id of its page. */
export const POST = linkRoute({
  schema: sessionLogSchema,
  read: (fields) => ({ ...answers(fields), doneAt: given(fields, 'doneAt'), zone: given(fields, 'zone'), localDay: given(fields, 'localDay') }),
  work: recordSession,
  done: async ({ id }, actor) => {
    const { before } = await readDraft(actor);
    await keepDraft(actor, { before, saved: { kind: 'session', id } });
    return routes.planSaved;
  },
  failed: async (code, fields, actor) => {
    const draft = await readDraft(actor);
    const log = logDraftSchema.safeParse({ ...draft.log, ...answers(fields) });
    if (log.success) await keepDraft(actor, { ...draft, log: log.data });
    return `${routes.planLogPain}?problem=${code}`;
  },
});
