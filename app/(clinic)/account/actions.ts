'use server';

import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { authorisedAction } from '@/lib/server/action';
import { setActorLocale } from '@/lib/server/auth/find-actor';

export const setLanguage = authorisedAction('clinic:read', z.object({ locale: z.enum(locales) }), async (_actor, input) => {
  await setActorLocale(input.locale);
});
