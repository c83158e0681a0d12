'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { ruleOverridesSchema } from '@/lib/domain/rules/rule-settings';
import { routes } from '@/lib/routes';
import { authorisedAction } from '@/lib/server/action';
import * as rules from '@/lib/server/rules/commands';
import { setMonitoringDays } from '@/lib/server/rules/monitoring-option';
import { replayPart } from '@/lib/server/rules/replay';

const revision = { before: ruleOverridesSchema, values: ruleOverridesSchema };

export const saveClinicRules = authorisedAction('clinic:write', z.object(revision), async (actor, input) => {
  const saved = await rules.saveClinicRules(actor, input);
  revalidatePath(routes.rules);
  return saved;
});

export const saveProgramRules = authorisedAction('program:write', z.object({ programId: z.uuid(), ...revision }), async (actor, { programId, ...input }) => {
  const saved = await rules.saveProgramRules(actor, programId, input);
  revalidatePath(routes.programRules(programId));
  revalidatePath('/patients/[patientId]', 'page');
  return saved;
});

/** Asked for by owners for the clinic, and by prescribers for a program: the server decides which. */
export const replayRules = authorisedAction('program:write', z.object({ programId: z.uuid().nullable(), values: ruleOverridesSchema, after: z.uuid().nullable() }), (actor, input) => replayPart(actor, input));

export const setMonitoring = authorisedAction('clinic:write', z.object({ on: z.boolean() }), async (actor, { on }) => {
  await setMonitoringDays(actor, on);
  revalidatePath(routes.rules);
});
