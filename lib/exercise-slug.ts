// Pages of the library that an exercise's address may not hide.
const reserved = new Set(['new', 'import', 'bench', 'templates', 'retired', 'pictures', 'figures', 'favourites']);

/** The address of an exercise from its name: small letters without accents, digits and hyphens, at most 60. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
  return plain || 'exercise';
}

/** The first of `bridge`, `bridge-2`, `bridge-3` … that is free. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const base = slugOf(name);
  const isFree = (slug: string) => !taken.has(slug) && !reserved.has(slug);
  if (isFree(base)) return base;
  for (let number = 2; ; number += 1) {
    const slug = `${base}-${number}`;
    if (isFree(slug)) return slug;
  }
}
