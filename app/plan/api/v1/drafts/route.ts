import { given, givenItems, givenNumber } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';
import { draftStepSchema, takeStep } from '@/lib/server/plan/draft-steps';

/** Takes one page of a form on to the next. Nothing is stored but in the browser's own sealed cookie. */
export const POST = linkRoute({
  schema: draftStepSchema,
  read: (fields) => ({
    step: given(fields, 'step'),
    day: given(fields, 'day'),
    sessionId: given(fields, 'sessionId'),
    went: given(fields, 'went'),
    today: given(fields, 'today') === 'yes',
    items: givenItems(fields),
    reason: given(fields, 'reason'),
    kind: given(fields, 'kind'),
    pain: givenNumber(fields, 'pain'),
    location: given(fields, 'location'),
  }),
  work: async (actor, step) => {
    const { draft, next } = await takeStep(actor, await readDraft(actor), step);
    await keepDraft(actor, draft);
    return next;
  },
  done: (next) => next,
  failed: (code) => `${routes.planLog}?problem=${code}`,
});
