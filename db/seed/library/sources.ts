import type { SourceId } from '@/lib/domain/exercise';

/** Citations as the library page and the handout print them. Titles stay in their own language. */
export const sources: Record<'en' | 'es', Record<SourceId, string>> = {
  en: {
    A: '“Low Back Exercises to Relieve Pain”, K Health, 2022, physician-reviewed.',
    B: '“10 Lower Back Pain Relief Exercises – That Work Great!”, an article by an occupational therapist.',
    common: 'Common clinical guidance beyond sources A and B.',
  },
  es: {
    A: '“Low Back Exercises to Relieve Pain”, K Health, 2022, revisado por un médico (en inglés).',
    B: '“10 Lower Back Pain Relief Exercises – That Work Great!”, artículo de un terapeuta ocupacional (en inglés).',
    common: 'Orientación clínica de uso común, aparte de las fuentes A y B.',
  },
};
