import { expect, it } from 'vitest';
import { sayingOnce } from './translate';

it('asks once for the same words with the same values, and again for others', () => {
  const asked: string[] = [];
  const t = sayingOnce((key, values) => {
    asked.push(key);
    return `${key} ${values?.count ?? ''}`.trim();
  });
  expect([t('days', { count: 1 }), t('days', { count: 1 }), t('days', { count: 2 }), t('none'), t('none')]).toEqual(['days 1', 'days 1', 'days 2', 'none', 'none']);
  expect(asked).toEqual(['days', 'days', 'none']);
});
