import type { FormFields } from '@/lib/domain/telling/form-fields';

export function fieldsOf(form: HTMLFormElement): FormFields {
  const told = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(told);
}

export function chosenIn(form: HTMLFormElement, name: string): string[] {
  return new FormData(form).getAll(name).filter((value) => typeof value === 'string');
}
