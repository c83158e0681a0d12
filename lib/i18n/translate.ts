interface Words {
  translate(key: string, values?: Record<string, string | number>): string;
}

/** A translator for one namespace: what useTranslations, getTranslations or createTranslator give. */
export type Translate = Words['translate'];
