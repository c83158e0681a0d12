import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asOwner } from '../../migrate';
import { onDatabase, TEMPLATE, withClient } from '../../testing/template-database';
import { seedDemo } from './seed-demo';

const input = { secret: 's'.repeat(32), password: 'a long enough password', now: new Date() };

// A database of its own: the demo's clinic stays out of what other tests see.
const name = `demo_${randomBytes(4).toString('hex')}`;
const { adminUrl } = inject('testServer');
beforeAll(() => withClient(adminUrl, (client) => client.query(`create database ${name} template ${TEMPLATE}`)));
afterAll(() => withClient(adminUrl, (client) => client.query(`drop database ${name} with (force)`)));

const query = <Row extends Record<string, unknown>>(text: string): Promise<Row[]> => withClient(onDatabase(adminUrl, name), async (client) => (await client.query<Row>(text)).rows);

describe('seedDemo', () => {
  it('writes the clinic once, with every kind of thing that a program can hold', async () => {
    await withClient(onDatabase(adminUrl, name), async (client) => {
      const first = await asOwner(client, () => seedDemo(client, input));
      expect(await asOwner(client, () => seedDemo(client, input))).toEqual(first);
    });
    const [has] = await query(`with clinic as (select id from clinics where demo)
      select (select count(*)::int from clinic) as clinics, (select count(*)::int from patients p join clinic on p.clinic_id = clinic.id) as patients,
        (select count(*)::int from program_items i join clinic on i.clinic_id = clinic.id where ladder is not null) as ladders,
        (select count(*)::int from program_items i join clinic on i.clinic_id = clinic.id where anchor <> '') as anchors,
        (select count(*)::int from program_items i join clinic on i.clinic_id = clinic.id where demonstrated_on is not null) as shown,
        (select count(*)::int from program_versions v join clinic on v.clinic_id = clinic.id where phases <> '[]') as phased,
        (select count(*)::int from ladder_steps s join clinic on s.clinic_id = clinic.id) as steps,
        (select count(*)::int from plan_links l join clinic on l.clinic_id = clinic.id where label = 'carer' and recipient_name <> '') as carers,
        (select count(*)::int from exercises e join clinic on e.clinic_id = clinic.id where figure_id is not null) as own,
        (select count(*)::int from templates t join clinic on t.clinic_id = clinic.id) as templates,
        (select count(*)::int from exercise_favourites f join clinic on f.clinic_id = clinic.id) as favourites`);
    expect(has).toEqual({ clinics: 1, patients: 12, ladders: 4, anchors: 4, shown: 3, phased: 1, steps: 1, carers: 1, own: 1, templates: 1, favourites: 4 });
    // What belongs to a part that has not begun is told of by nobody.
    expect(await query(`select 1 from item_logs l join program_items i on i.clinic_id = l.clinic_id and i.id = l.item_id where i.slug = 'superman' and i.phase_key is not null`)).toEqual([]);
  });
});
