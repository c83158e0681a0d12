import english from './messages/en/errors.json';
import spanish from './messages/es/errors.json';
import { toLocale } from './locales';

/** The words of the error page, which must not depend on anything that may have failed. The build turns a text with a value in it into more than a text, so these have none. */
export function brokenPage(language: string) {
  const words = (toLocale(language) === 'es' ? spanish : english).page;
  return { title: words.brokenTitle, action: words.brokenAction, text: (reference: string) => `${words.brokenText} ${reference}` };
}
