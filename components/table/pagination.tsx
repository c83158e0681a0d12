import { ChevronLeft, ChevronRight } from 'lucide-react';
import { LinkButton } from '@/components/ui/link-button';
import { buttonClass } from '@/components/ui/button-class';

interface Props {
  label: string;
  words: { previous: string; next: string; range: string };
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** Where one is in a long list, and the way on. A step that leads nowhere stays visible but is no link. */
export function Pagination({ label, words, page, pages, href }: Props) {
  const previous = <><ChevronLeft aria-hidden size={16} />{words.previous}</>;
  const next = <>{words.next}<ChevronRight aria-hidden size={16} /></>;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-end gap-3">
      <span className="text-label text-ink-2">{words.range}</span>
      {pages > 1 ? (
        <span className="flex gap-2">
          {page > 1 ? <LinkButton size="small" href={href(page - 1)} rel="prev">{previous}</LinkButton> : <span aria-disabled="true" className={buttonClass('plain', 'small')}>{previous}</span>}
          {page < pages ? <LinkButton size="small" href={href(page + 1)} rel="next">{next}</LinkButton> : <span aria-disabled="true" className={buttonClass('plain', 'small')}>{next}</span>}
        </span>
      ) : null}
    </nav>
  );
}
