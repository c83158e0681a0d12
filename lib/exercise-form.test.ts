import { describe, expect, it } from 'vitest';
import { exerciseFormSchema, newExerciseValues, noText, type ExerciseFormValues } from './exercise-form';

const typed: ExerciseFormValues = { ...newExerciseValues, texts: { en: { ...noText, name: ' Heel slide ', steps: [{ text: 'Lie down.' }, { text: ' ' }], mistakes: 'One\r\n\nTwo\nTwo', keywords: 'knee, hip;leg' }, es: noText }, regions: ['thigh'], dose: '3x10 h5' };
const codes = (values: ExerciseFormValues) => (exerciseFormSchema.safeParse(values).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]);

describe('exerciseFormSchema', () => {
  it('reads what was typed and leaves an untouched language out', () => {
    const record = exerciseFormSchema.parse(typed);
    expect(Object.keys(record.texts)).toEqual(['en']);
    expect(record.texts.en).toMatchObject({ name: 'Heel slide', steps: ['Lie down.'], mistakes: ['One', 'Two'], keywords: ['knee', 'hip', 'leg'], feel: '' });
    expect(record.dose).toEqual({ sets: 3, amount: { kind: 'reps', min: 10, max: 10 }, hold: { kind: 'seconds', seconds: 5 } });
    expect(record.equipment).toEqual(['none']);
    expect(record.picture).toEqual({ figureSlug: null, figureId: null, pictureId: null });
  });

  it('asks for a name in each language that is begun, and for one at least', () => {
    expect(codes({ ...typed, texts: { en: noText, es: noText } })).toEqual([['texts.en.name', 'required']]);
    expect(codes({ ...typed, texts: { ...typed.texts, es: { ...noText, feel: 'Tirón' } } })).toEqual([['texts.es.name', 'required']]);
  });

  it.each([
    [{ dose: '' }, 'dose', 'required'], [{ dose: '3x10 banana' }, 'dose', 'dose'], [{ regions: [] }, 'regions', 'required'], [{ types: [] }, 'types', 'required'],
    [{ picture: { ...newExerciseValues.picture, kind: 'upload' as const } }, 'picture', 'no-picture'],
    [{ videoUrl: 'http://video.example/x' }, 'videoUrl', 'not-https'], [{ videoUrl: 'javascript:alert(1)' }, 'videoUrl', 'not-https'], [{ videoUrl: 'https://me:secret@video.example/' }, 'videoUrl', 'not-https'],
    [{ videoUrl: 'https://localhost/' }, 'videoUrl', 'not-https'],
  ])('refuses %j', (change, path, code) => {
    expect(codes({ ...typed, ...change })).toEqual([[path, code]]);
  });

  it('keeps an https address as it is', () => {
    expect(exerciseFormSchema.parse({ ...typed, videoUrl: ' https://video.example/watch?v=1 ' }).videoUrl).toBe('https://video.example/watch?v=1');
  });
});
