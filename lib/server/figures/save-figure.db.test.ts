import { describe, expect, it } from 'vitest';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import type { Movement } from '@/lib/figure/movement';
import { movementOf } from '@/lib/figure/movements';
import { findFigure } from './find-figure';
import { saveFigure } from './save-figure';

const bridge = movementOf('glute-bridge') as Movement;
const changed: Movement = { ...bridge, camera: { yaw: 30, pitch: 12 } };

describe('saveFigure', () => {
  it('adds a figure of the clinic with an audit row, and another one each time', async () => {
    const { clinicId, owner } = await openClinic();
    const first = await saveFigure(owner, { baseSlug: 'glute-bridge', movement: changed });
    const second = await saveFigure(owner, { baseSlug: 'glute-bridge', movement: bridge });
    expect(await findFigure(owner, first.id)).toEqual({ baseSlug: 'glute-bridge', movement: changed });
    expect((await findFigure(owner, second.id))?.movement).toEqual(bridge);
    expect(await asAdmin('select action, subject_id from audit_events where clinic_id = $1 order by seq', [clinicId])).toEqual([first, second].map(({ id }) => ({ action: 'figure.create', subject_id: id })));
  });

  it('is the owner’s alone', async () => {
    const { clinicId } = await openClinic();
    for (const role of ['therapist', 'assistant'] as const) await expect(saveFigure(await addMember(clinicId, role), { baseSlug: 'glute-bridge', movement: changed })).rejects.toThrow('forbidden');
    expect(await asAdmin('select 1 from figures where clinic_id = $1', [clinicId])).toEqual([]);
  });

  it('takes nothing that could not be drawn', async () => {
    const { owner } = await openClinic();
    await expect(saveFigure(owner, { baseSlug: 'no-such-figure', movement: changed })).rejects.toThrow('refused: not-a-figure');
    await expect(saveFigure(owner, { baseSlug: 'glute-bridge', movement: { ...changed, extra: 1 } as Movement })).rejects.toThrow('refused: not-a-figure');
  });
});
