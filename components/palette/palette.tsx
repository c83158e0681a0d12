'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField, Text } from 'react-aria-components';
import { controlClass } from '@/components/form/field';
import { cn } from '@/lib/cn';
import { routes } from '@/lib/routes';
import { fold } from '@/lib/search/words';
import type { Command, CommandSource } from './command';
import type { FindPatients } from './command-center';

interface Props {
  gather: () => CommandSource;
  findPatients: FindPatients;
  singleKeys: boolean;
  close: () => void;
}

const groups = ['page', 'patients', 'go', 'app'] as const;
type Group = (typeof groups)[number];
type Row = Omit<Command, 'group'> & { group: Group; detail?: string };

const fitsWords = (typed: string) => {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return ({ title, also = '' }: Command) => words.every((word) => fold(`${title} ${also}`).includes(word));
};

/** A field and the list of what it finds: commands, exercises of the page, patients by name. */
export function Palette({ gather, findPatients, singleKeys, close }: Props) {
  const t = useTranslations('palette');
  const router = useRouter();
  const [source] = useState(gather);
  const [typed, setTyped] = useState('');
  const [patients, setPatients] = useState<Row[]>([]);
  const text = typed.trim();

  useEffect(() => {
    let late = false;
    const timer = setTimeout(() => {
      if (text.length < 2) return setPatients([]);
      const show = (found: { id: string; name: string; birthDate: string | null }[]) => {
        if (!late) setPatients(found.map(({ id, name, birthDate }) => ({ id: `patient ${id}`, title: name, group: 'patients', ...(birthDate ? { detail: birthDate } : {}), run: () => router.push(routes.patient(id)) })));
      };
      findPatients({ typed: text }).then((result) => show(result.ok ? result.value : []), () => show([]));
    }, 150);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [text, findPatients, router]);

  const rows = useMemo((): Row[] => [...(text ? (source.search?.(text) ?? []) : []), ...source.commands.filter(fitsWords(text)), ...(text.length < 2 ? [] : patients)], [source, text, patients]);
  const take = (id: string) => {
    close();
    // What a command moves the focus to must come after the palette has given it back.
    setTimeout(() => rows.find((row) => row.id === id)?.run(), 50);
  };

  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : close())} className="fixed inset-0 z-50 flex items-start justify-center bg-[rgb(31_45_58/0.4)] p-4 tablet:pt-[12vh]">
      <Modal className="w-full max-w-[600px] rounded-card border border-line bg-surface text-ink">
        <Dialog aria-label={t('title')} className="flex max-h-[min(560px,calc(100dvh-32px))] flex-col outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={t('field')} autoFocus className="relative p-3">
              <Search aria-hidden size={18} className="pointer-events-none absolute left-6 top-1/2 -translate-y-1/2 text-ink-2" />
              <Input placeholder={t('field')} maxLength={100} className={cn(controlClass, 'pl-10')} />
            </SearchField>
            {/* Keys reach the commands from the field; whoever tabs into the list can scroll it. */}
            <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto border-t border-line">
            <Menu
              aria-label={t('list')}
              onAction={(key) => take(String(key))}
              className="p-2 outline-none"
              renderEmptyState={() => <p className="p-3 text-ink-2">{t('nothing', { typed: text })}</p>}
            >
              {groups.filter((group) => rows.some((row) => row.group === group)).map((group) => (
                <MenuSection key={group}>
                  <Header className="px-3 pb-1 pt-2 text-label text-ink-3">{t(`group.${group}`)}</Header>
                  {rows.filter((row) => row.group === group).map((row) => (
                    <MenuItem key={row.id} id={row.id} textValue={row.title} className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-field px-3 py-1 outline-none data-[focused]:bg-teal-50 data-[focused]:outline-2 data-[focused]:-outline-offset-2 data-[focused]:outline-teal-700">
                      <Text slot="label" className="min-w-0 [overflow-wrap:anywhere]">{row.title}</Text>
                      {row.detail ? <Text slot="description" className="shrink-0 text-label text-ink-2">{row.detail}</Text> : null}
                      <Shortcut command={row} singleKeys={singleKeys} />
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
            </div>
          </Autocomplete>
          <p className="border-t border-line px-4 py-2 text-label text-ink-2">{t('how')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Shortcut({ command, singleKeys }: { command: Pick<Command, 'keys' | 'single'>; singleKeys: boolean }) {
  const keys = command.keys ?? (singleKeys ? command.single : undefined);
  return keys ? <kbd className="shrink-0 rounded-[6px] border border-line bg-sunk px-2 text-label text-ink-2">{keys}</kbd> : null;
}
