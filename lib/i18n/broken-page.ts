import english from './messages/en/errors.json';
import spanish from './messages/es/errors.json';
import { toLocale } from './locales';

/** The words of the error page, which must not depend on anything that may have failed. */
export function brokenPage(language: string) {
  const words = (toLocale(language) === 'es' ? spanish : english).page;
  return { title: words.brokenTitle, action: words.brokenAction, text: (reference: string) => words.brokenText.replace('{reference}', reference) };
}
