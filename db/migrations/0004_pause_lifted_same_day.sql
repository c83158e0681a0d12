-- A pause that is lifted on the day it began covers no day: it ends the day before.
alter table program_pauses drop constraint program_pauses_in_order;
--> statement-breakpoint
alter table program_pauses add constraint program_pauses_in_order check (to_day is null or to_day >= from_day - 1);
