'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { controlClass, Field } from '@/components/form/field';
import { Fieldset } from '@/components/form/fieldset';
import { locales, type Locale } from '@/lib/i18n/locales';
import { errorKey, textFields, textId, type ExerciseFormApi } from './exercise-form-kit';
import { StepsField } from './steps-field';

interface Props {
  form: ExerciseFormApi;
  locale: Locale;
  choose: (locale: Locale) => void;
}

const hints: Partial<Record<(typeof textFields)[number], 'summaryHint' | 'aliasesHint' | 'keywordsHint' | 'perLine'>> = { summary: 'summaryHint', aliases: 'aliasesHint', keywords: 'keywordsHint', mistakes: 'perLine', modifications: 'perLine', cautions: 'perLine' };
const long = new Set<string>(['mistakes', 'modifications', 'cautions']);

/** The words in one language. */
function LanguageFields({ form, locale }: { form: ExerciseFormApi; locale: Locale }) {
  const t = useTranslations('exerciseForm');
  const common = useTranslations('common');
  const errors = form.formState.errors.texts?.[locale];
  const language = common(`locales.${locale}`);
  const text = (field: (typeof textFields)[number]) => {
    const key = errorKey(errors?.[field]);
    const hint = hints[field];
    return (
      <Field key={field} id={textId(locale, field)} label={t(field)} optional={field === 'name' ? undefined : common('optional')} hint={hint ? t(hint) : undefined} error={key && t(`error.${field === 'name' && key === 'required' ? 'name' : key}`, { language })}>
        {(control) => (field === 'name' || field === 'aliases' || field === 'keywords'
          ? <input {...control} {...form.register(`texts.${locale}.${field}`)} type="text" autoComplete="off" lang={locale} maxLength={1200} className={controlClass} />
          : <textarea {...control} {...form.register(`texts.${locale}.${field}`)} rows={long.has(field) ? 3 : 2} lang={locale} maxLength={7000} className={`${controlClass} field-sizing-content`} />)}
      </Field>
    );
  };
  return (
    <div className="flex flex-col gap-5">
      {(['name', 'summary'] as const).map(text)}
      <StepsField form={form} locale={locale} />
      <div className="grid items-start gap-5 tablet:grid-cols-2">{(['feel', 'breathing', 'stop', 'cautions', 'mistakes', 'modifications'] as const).map(text)}</div>
      <div className="grid items-start gap-5 tablet:grid-cols-2">{(['aliases', 'keywords'] as const).map(text)}</div>
    </div>
  );
}

/** Two languages as tabs; each tab says when it is empty and when something in it is wrong. */
export function WordsFields({ form, locale, choose }: Props) {
  const t = useTranslations('exerciseForm');
  const common = useTranslations('common');
  const texts = useWatch({ control: form.control, name: 'texts' });
  const nameOf = (one: Locale) => {
    const language = common(`locales.${one}`);
    if (form.formState.errors.texts?.[one]) return t('languageProblem', { language });
    return texts[one].name ? language : t('languageEmpty', { language });
  };
  return (
    <Fieldset legend={t('words')}>
      <p className="text-label text-ink-2">{t('wordsHint')}</p>
      <Tabs selectedKey={locale} onSelectionChange={(key) => choose(key as Locale)} className="flex flex-col gap-4">
        <TabList aria-label={t('language')} className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line">
          {locales.map((one) => <Tab key={one} id={one} className="-mb-px min-h-10 cursor-pointer border-b-2 border-transparent px-1 py-2 text-ink-2 outline-none data-[focus-visible]:outline-2 data-[focus-visible]:outline-teal-700 data-[selected]:border-teal-700 data-[selected]:font-bold data-[selected]:text-ink">{nameOf(one)}</Tab>)}
        </TabList>
        {locales.map((one) => <TabPanel key={one} id={one} shouldForceMount className="outline-none data-[inert]:hidden"><LanguageFields form={form} locale={one} /></TabPanel>)}
      </Tabs>
    </Fieldset>
  );
}
