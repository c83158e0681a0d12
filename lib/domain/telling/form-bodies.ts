/** A form's fields by name, those whose names end in [] as lists. */
export type BodyFields = Readonly<Record<string, unknown>>;

/** The fields of a posted form, as the server and the phone's worker read them alike. */
export function bodyOfForm(form: Pick<FormData, 'keys' | 'get' | 'getAll'>): Record<string, unknown> {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name.replace(/\[\]$/, ''), name.endsWith('[]') ? form.getAll(name) : form.get(name)]));
}

/** An unanswered field of a plain form is empty text; for us it is absent. */
export function given(fields: BodyFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number chosen; what is no number stays text, for the schema to refuse. */
export function givenNumber(fields: BodyFields, name: string): number | string | undefined {
  const value = given(fields, name);
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : value;
}

/**
 * What was said of each exercise, from `outcome.<id>` and `reason.<id>`. "Skipped" without a reason stands
 * as another reason: any answer is fine, and nobody is held up for it.
 */
export function givenItems(fields: BodyFields) {
  return Object.keys(fields).flatMap((name) => {
    const outcome = name.startsWith('outcome.') ? given(fields, name) : undefined;
    if (!outcome) return [];
    const itemId = name.slice('outcome.'.length);
    const reason = outcome === 'done' ? undefined : (given(fields, `reason.${itemId}`) ?? (outcome === 'skipped' ? 'other' : undefined));
    return [{ itemId, outcome, reason }];
  });
}

/** What a form says of a session, but for its day: from its last page. What was folded away was not told. */
export function sessionAnswers(fields: BodyFields) {
  const [painBefore, painAfter] = [givenNumber(fields, 'painBefore'), givenNumber(fields, 'painAfter')];
  return {
    id: given(fields, 'id'),
    versionId: given(fields, 'versionId'),
    items: givenItems(fields),
    painBefore,
    painAfter,
    locationBefore: painBefore === 0 ? undefined : given(fields, 'locationBefore'),
    locationAfter: painAfter === 0 ? undefined : given(fields, 'locationAfter'),
    effort: givenNumber(fields, 'effort'),
    note: given(fields, 'note')?.trim(),
    supersedesId: given(fields, 'supersedesId'),
  };
}

export function sessionOfForm(fields: BodyFields) {
  return { ...sessionAnswers(fields), doneAt: given(fields, 'doneAt'), zone: given(fields, 'zone'), localDay: given(fields, 'localDay') };
}

export function reportOfForm(fields: BodyFields) {
  return {
    id: given(fields, 'id'),
    kind: given(fields, 'kind'),
    at: given(fields, 'at'),
    zone: given(fields, 'zone'),
    localDay: given(fields, 'localDay'),
    pain: givenNumber(fields, 'pain'),
    location: given(fields, 'location'),
    redFlags: Array.isArray(fields['redFlags']) ? [...new Set<unknown>(fields['redFlags'])] : [],
    note: given(fields, 'note')?.trim(),
  };
}

/** A step of a ladder, up, down or back. */
export function stepOfForm(fields: BodyFields) {
  return { id: given(fields, 'id'), itemKey: given(fields, 'itemKey'), way: given(fields, 'way'), from: Number(given(fields, 'from') ?? Number.NaN) };
}
