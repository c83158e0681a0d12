import { plainAge } from '../lib/domain/reading-age';
import { locales } from '../lib/i18n/locales';
import { patientTexts, type PatientText } from './reading-age/patient-texts';
import { ageOfAll, rateTexts, shortText, textLimit, type RatedText } from './reading-age/rate-texts';

const line = ({ age, words, where, text, isOver }: RatedText) => `${isOver ? 'OVER' : '    '} ${age.toFixed(1).padStart(5)}  ${String(words).padStart(3)} words  ${where}: ${text.replaceAll('\n', ' / ')}`;

/** By the namespace of a message; everything else is the library's. */
function groups(texts: readonly PatientText[]): Map<string, PatientText[]> {
  const byGroup = new Map<string, PatientText[]>();
  for (const text of texts) {
    const name = text.where.split('.')[0] ?? '';
    const group = /^(plan|session|device|reminders|planFunction|rules|handout)$/.test(name) ? name : 'library';
    byGroup.set(group, [...(byGroup.get(group) ?? []), text]);
  }
  return byGroup;
}

/** How hard each text is that patients and carers read, in both languages, the hardest first. */
function main(): boolean {
  let isGood = true;
  for (const locale of locales) {
    const texts = patientTexts(locale);
    const rated = rateTexts(texts);
    const over = rated.filter((text) => text.isOver);
    console.log(`\n${locale}: ${rated.length} texts of six words and more`);
    for (const text of rated) console.log(line(text));
    const all = ageOfAll(texts);
    console.log(`\n${locale}: reading age ${all.toFixed(1)} for all ${texts.length} texts together (at most ${plainAge}): ${[...groups(texts)].map(([name, group]) => `${name} ${ageOfAll(group).toFixed(1)}`).join(', ')}`);
    console.log(`${locale}: ${rated.filter((text) => text.age <= plainAge).length} of ${rated.length} at ${plainAge} or less, ${over.length} over the limit of one text (${textLimit}; ${shortText.limit} under ${shortText.words} words)`);
    isGood &&= all <= plainAge && over.length === 0;
  }
  return isGood;
}

if (!main()) process.exitCode = 1;
