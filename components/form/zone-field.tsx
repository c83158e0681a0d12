'use client';

import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { cn } from '@/lib/cn';
import { controlClass } from './field';

interface Props {
  id: string;
  label: string;
  hint: string;
  error?: string;
  nothing: string;
  zones: string[];
  value: string;
  isDisabled?: boolean;
  onChange: (zone: string) => void;
}

const shown = (zone: string) => zone.replaceAll('_', ' ');

/** A time zone by name: some four hundred of them, so it is searched rather than scrolled. */
export function ZoneField({ id, label, hint, error, nothing, zones, value, isDisabled, onChange }: Props) {
  const items = zones.map((zone) => ({ id: zone, name: shown(zone) }));
  return (
    <ComboBox defaultItems={items} defaultSelectedKey={value} onSelectionChange={(key) => onChange(key === null ? '' : String(key))} isDisabled={isDisabled} isInvalid={Boolean(error)} menuTrigger="focus" allowsEmptyCollection className="flex flex-col gap-1">
      <Label className="font-bold">{label}</Label>
      <Text slot="description" className="text-label text-ink-2">{hint}</Text>
      {error ? <FieldError className="text-label font-bold text-vermilion-700">{error}</FieldError> : null}
      <div className="relative">
        <Input id={id} className={cn(controlClass, 'pr-10')} />
        <Button className="absolute inset-y-0 right-0 flex w-10 items-center justify-center text-ink-2"><ChevronDown aria-hidden size={18} /></Button>
      </div>
      <Popover className="w-(--trigger-width) overflow-auto rounded-field border border-line-2 bg-surface p-1 text-ink">
        <ListBox className="max-h-72 overflow-auto outline-none" renderEmptyState={() => <p className="px-3 py-2 text-ink-2">{nothing}</p>}>
          {(item: { id: string; name: string }) => <ListBoxItem id={item.id} textValue={item.name} className="min-h-8 cursor-pointer rounded-field px-3 py-1 outline-none data-[focused]:bg-teal-50 data-[selected]:font-bold">{item.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
