import { expect, test } from 'vitest';
import { figureLookOf } from './figure-look';

const clinic = { figureLook: 'umber', figureBuild: 'broad' };

test('a patient is drawn as the clinic draws, until another choice is made', () => {
  expect(figureLookOf(clinic)).toEqual({ look: 'umber', build: 'broad' });
  expect(figureLookOf(clinic, { figureLook: null, figureBuild: null })).toEqual({ look: 'umber', build: 'broad' });
  expect(figureLookOf(clinic, { figureLook: 'silver', figureBuild: null })).toEqual({ look: 'silver', build: 'broad' });
  expect(figureLookOf(clinic, { figureLook: null, figureBuild: 'medium' })).toEqual({ look: 'umber', build: 'medium' });
});

test('a name that is no longer drawn counts as no choice', () => {
  expect(figureLookOf(clinic, { figureLook: 'gold', figureBuild: 'giant' })).toEqual({ look: 'umber', build: 'broad' });
  expect(figureLookOf({ figureLook: 'gold', figureBuild: 'giant' })).toEqual({ look: 'sand', build: 'medium' });
});
