'use server';

import * as z from 'zod';
import { movementSchema } from '@/components/bench/figure-schema';
import { authorisedAction } from '@/lib/server/action';
import * as figures from '@/lib/server/figures/save-figure';

export const saveFigure = authorisedAction('figure:write', z.object({ baseSlug: z.string().max(120), movement: movementSchema }), (actor, input) => figures.saveFigure(actor, input));
