'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { buttonClass } from '@/components/ui/button-class';
import type { CommandSource } from './command';

/** Every shortcut of the page and of the product. */
export function ShortcutSheet({ gather, singleKeys, close }: { gather: () => CommandSource; singleKeys: boolean; close: () => void }) {
  const t = useTranslations('palette');
  const [{ commands }] = useState(gather);
  const rows = [{ id: 'palette', title: t('title'), keys: t('paletteKeys') }, ...commands.flatMap(({ id, title, keys, single }) => (keys ? { id, title, keys } : singleKeys && single ? { id, title, keys: single } : []))];
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? undefined : close())} className="fixed inset-0 z-50 flex items-start justify-center bg-[rgb(31_45_58/0.4)] p-4 tablet:pt-[12vh]">
      <Modal className="w-full max-w-[520px] rounded-card border border-line bg-surface text-ink">
        <Dialog className="flex max-h-[calc(100dvh-32px)] flex-col gap-4 overflow-y-auto p-6 outline-none">
          <Heading slot="title" className="text-panel font-bold">{t('sheetTitle')}</Heading>
          <dl className="grid grid-cols-[1fr_auto] items-center gap-x-4">
            {rows.map((row) => (
              <div key={row.id} className="col-span-2 grid grid-cols-subgrid items-center border-t border-line py-2">
                <dt>{row.title}</dt>
                <dd><kbd className="rounded-[6px] border border-line bg-sunk px-2 text-label text-ink-2">{row.keys}</kbd></dd>
              </div>
            ))}
          </dl>
          {singleKeys ? null : <p className="text-label text-ink-2">{t('singleOff')}</p>}
          <Button autoFocus onPress={close} className={buttonClass('plain', 'medium', 'self-start')}>{t('close')}</Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
