import { AppError } from '@/lib/domain/errors';
import { measureStepSchema, takeMeasureStep } from '@/lib/domain/measure-steps';
import { given, givenNumber } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { linkRoute } from '@/lib/server/link-route';
import { measureInHand } from '@/lib/server/outcomes/measure-in-hand';
import { getOpenRequest } from '@/lib/server/outcomes/requests';
import { keepDraft, readDraft } from '@/lib/server/plan/draft-cookie';

const pages = { name: routes.planFunctionName, score: routes.planFunctionScore, check: () => routes.planFunctionCheck };

/** Takes one page of the outcome measure on to the next. Nothing is stored but in the browser's own sealed cookie. */
export const POST = linkRoute({
  schema: measureStepSchema,
  read: (fields) => ({ step: given(fields, 'step'), n: givenNumber(fields, 'n'), activity: given(fields, 'activity'), score: givenNumber(fields, 'score') }),
  work: async (actor, step) => {
    const request = await getOpenRequest(actor);
    if (!request) throw new AppError('refused', 'not-asked');
    const held = await readDraft(actor);
    const { draft, next } = takeMeasureStep(measureInHand(held.measure, request), step);
    await keepDraft(actor, { ...held, measure: draft, measured: undefined });
    return pages[next.page](next.n);
  },
  done: (next) => next,
  failed: (code, fields) => {
    const n = Number(given(fields, 'n') ?? 1) || 1;
    return `${given(fields, 'step') === 'score' ? routes.planFunctionScore(n) : routes.planFunctionName(n)}&problem=${code}`;
  },
});
