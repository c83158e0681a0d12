import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { addIssuedProgram, asAdmin, openClinic } from '@/db/testing/factories';
import { movementOf } from '@/lib/figure/movements';
import { findFigure, findPicture } from './find-figure';
import { findFigureLook } from './find-look';

async function world() {
  const clinic = await openClinic({ figure_look: 'umber', figure_build: 'broad' });
  const { owner, clinicId } = clinic;
  const plan = await addIssuedProgram(owner, { items: [{ slug: 'knee-to-chest' }, { slug: 'glute-bridge' }] }, { figure_look: 'silver' });
  const [shownFigure, otherFigure, shownPicture, otherPicture] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  for (const id of [shownFigure, otherFigure]) await asAdmin('insert into figures (clinic_id, id, base_slug, movement, created_by) values ($1, $2, $3, $4, $5)', [clinicId, id, 'cat-cow', JSON.stringify(movementOf('cat-cow')), owner.memberId]);
  for (const id of [shownPicture, otherPicture]) await asAdmin(`insert into pictures (clinic_id, id, media_type, width, height, bytes, created_by) values ($1, $2, 'image/png', 1, 1, '\\x89', $3)`, [clinicId, id, owner.memberId]);
  await asAdmin('update program_items set figure_id = $2 where id = $1', [plan.itemIds[0], shownFigure]);
  await asAdmin('update program_items set picture_id = $2 where id = $1', [plan.itemIds[1], shownPicture]);
  const link = { kind: 'link' as const, clinicId, linkId: uuidv7(), patientId: plan.patientId, programId: plan.programId, requestId: uuidv7() };
  return { owner, link, shownFigure, otherFigure, shownPicture, otherPicture };
}

describe('a clinic’s own pictures', () => {
  it('are found by its members and by no other clinic', async () => {
    const [mine, theirs] = [await world(), await openClinic()];
    expect((await findFigure(mine.owner, mine.otherFigure))?.movement).toEqual(movementOf('cat-cow'));
    expect((await findPicture(mine.owner, mine.otherPicture))?.bytes).toEqual(Buffer.from([0x89]));
    expect(await findFigure(theirs.owner, mine.shownFigure)).toBeNull();
    expect(await findPicture(theirs.owner, mine.shownPicture)).toBeNull();
  });

  it('are found by a plan that shows them, and only those', async () => {
    const { link, shownFigure, otherFigure, shownPicture, otherPicture } = await world();
    expect(await findFigure(link, shownFigure)).not.toBeNull();
    expect(await findPicture(link, shownPicture)).not.toBeNull();
    expect(await findFigure(link, otherFigure)).toBeNull();
    expect(await findPicture(link, otherPicture)).toBeNull();
    const other = { ...link, programId: uuidv7(), patientId: uuidv7() };
    expect(await findFigure(other, shownFigure)).toBeNull();
    expect(await findPicture(other, shownPicture)).toBeNull();
  });

  it('are not looked for under what is no id', async () => {
    const { owner } = await world();
    expect(await findFigure(owner, "x'; --")).toBeNull();
    expect(await findPicture(owner, '')).toBeNull();
  });
});

it('a link is drawn as its patient is, a member’s page as the clinic', async () => {
  const { owner, link } = await world();
  expect(await findFigureLook(owner)).toEqual({ look: 'umber', build: 'broad' });
  expect(await findFigureLook(link)).toEqual({ look: 'silver', build: 'broad' });
});
