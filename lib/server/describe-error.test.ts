import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error';

describe('describeError', () => {
  it('keeps code and place of a failed query and drops every value in it', () => {
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'patients_number', detail: 'Key (name)=(Ana Romero) already exists.' });
    const failed = new Error('Failed query: insert into patients\nparams: Ana Romero\n    at home', { cause });
    const told = describeError(failed);
    expect(told).toMatchObject({ error: 'Error', code: '23505', constraint: 'patients_number' });
    expect(told.stack[0]).toMatch(/describe-error\.test\.ts/);
    expect(JSON.stringify(told)).not.toMatch(/Ana Romero|Failed query|duplicate/);
  });

  it('keeps the message of a plain mistake in the code', () => {
    expect(describeError(new TypeError("Cannot read properties of undefined (reading 'dose')")).message).toMatch(/reading 'dose'/);
  });

  it('survives what is not an error', () => {
    expect(describeError('Ana Romero')).toEqual({ error: 'string', stack: [] });
  });
});
