import { sql } from 'drizzle-orm';
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';
import { uuidv7 } from 'uuidv7';

/** Ids are time-ordered, which keeps the indexes of large clinics compact. */
export const id = () => uuid('id').notNull().$defaultFn(uuidv7);
export const clinicId = () => uuid('clinic_id').notNull();
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const createdAt = () => instant('created_at').notNull().default(sql`now()`);
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
