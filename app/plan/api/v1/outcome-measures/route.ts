import { outcomeMeasureSchema } from '@/lib/domain/psfs';
import { given } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { recordMeasure } from '@/lib/server/outcomes/store-measure';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';
import type { BodyFields } from '@/lib/server/read-body';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function givenScores(fields: BodyFields) {
  const scores = list(fields['score']);
  return list(fields['activity']).map((activity, i) => ({ activity, score: Number(scores[i]) }));
}

/** The outcome measure as the patient tells it. Scripts send JSON with a device's own id; a plain form carries the id of its pages. */
export const POST = linkRoute({
  schema: outcomeMeasureSchema,
  read: (fields) => ({ id: given(fields, 'id'), requestId: given(fields, 'requestId'), at: given(fields, 'at'), zone: given(fields, 'zone'), scores: givenScores(fields) }),
  work: recordMeasure,
  done: async (_answer, actor) => {
    await keepDraft(actor, { ...(await readDraft(actor)), measure: undefined, measured: true });
    return routes.planFunction;
  },
  failed: (code) => `${routes.planFunctionCheck}?problem=${code}`,
});
