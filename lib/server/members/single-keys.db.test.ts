import { expect, it } from 'vitest';
import { addMember, asAdmin, openClinic } from '@/db/testing/factories';
import { findSingleKeys, setSingleKeys } from './single-keys';

it('is off until the member switches it on, for themselves only and on the record', async () => {
  const { clinicId, owner } = await openClinic();
  const assistant = await addMember(clinicId, 'assistant');
  const other = await openClinic();
  expect(await findSingleKeys(assistant)).toBe(false);
  await setSingleKeys(assistant, true);
  expect(await findSingleKeys(assistant)).toBe(true);
  expect(await findSingleKeys(owner)).toBe(false);
  expect(await findSingleKeys(other.owner)).toBe(false);
  // A member of another clinic has no row here to change.
  await setSingleKeys({ ...assistant, clinicId: other.clinicId }, false).catch(() => undefined);
  expect(await findSingleKeys(assistant)).toBe(true);
  expect(await asAdmin('select action from audit_events where clinic_id = $1 and subject_id = $2', [clinicId, assistant.memberId])).toEqual([{ action: 'member.single-keys' }]);
});
