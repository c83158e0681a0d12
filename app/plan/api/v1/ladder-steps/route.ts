import { z } from 'zod';
import { given, stepOfForm } from '@/lib/domain/telling/form-bodies';
import { routes } from '@/lib/routes';
import { stepSchema, takeStep } from '@/lib/server/ladder/take-step';
import { linkRoute } from '@/lib/server/link-route';

/** The easier or the harder step of one exercise. Its id is made with the page, so that two presses are one step. */
export const POST = linkRoute({
  schema: stepSchema,
  read: stepOfForm,
  work: takeStep,
  done: ({ itemKey }) => `${routes.planExercise(itemKey)}?stepped=yes`,
  failed: (code, fields) => {
    const key = z.uuid().safeParse(given(fields, 'itemKey'));
    return key.success ? `${routes.planExercise(key.data)}?problem=${code}` : routes.plan;
  },
});
