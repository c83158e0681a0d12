interface Words {
  translate(key: string, values?: Record<string, string | number>): string;
}

/** A translator for one namespace: what useTranslations, getTranslations or createTranslator give. */
export type Translate = Words['translate'];

/** The same translator for a list, whose rows say much the same: what was said once is remembered for as long as the list is drawn. */
export function sayingOnce(t: Translate): Translate {
  const said = new Map<string, string>();
  return (key, values) => {
    const place = values ? key + JSON.stringify(values) : key;
    const words = said.get(place) ?? t(key, values);
    said.set(place, words);
    return words;
  };
}
