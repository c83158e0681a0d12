import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { addPicture } from './commands';

const photo = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#446688' } }).jpeg().toBuffer();

describe('addPicture', () => {
  it('keeps the cleaned picture for the clinic, with an audit row', async () => {
    const { owner, clinicId } = await openClinic();
    const { id } = await addPicture(owner, await photo());
    expect(await asAdmin('select clinic_id, media_type, width, height, created_by from pictures where id = $1', [id])).toEqual([{ clinic_id: clinicId, media_type: 'image/jpeg', width: 60, height: 40, created_by: owner.memberId }]);
    expect(await asAdmin('select action, subject_id from audit_events where clinic_id = $1', [clinicId])).toEqual([{ action: 'picture.add', subject_id: id }]);
  });

  it('keeps nothing of an assistant or of a file that is no picture', async () => {
    const { owner, clinicId } = await openClinic();
    await expect(addPicture(await addMember(clinicId, 'assistant'), await photo())).rejects.toThrow('forbidden');
    await expect(addPicture(owner, Buffer.from('<svg/>'))).rejects.toThrow('refused: svg');
    expect(await asAdmin('select 1 from pictures where clinic_id = $1', [clinicId])).toEqual([]);
    expect(await asAdmin('select 1 from audit_events where clinic_id = $1', [clinicId])).toEqual([]);
  });
});
