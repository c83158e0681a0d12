import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { s } from './pdf-style';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View style={s.section}>
      <Text style={s.heading} minPresenceAhead={48}>{title}</Text>
      {children}
    </View>
  );
}

export interface Column {
  title: string;
  /** Share of the width. */
  share: number;
  isNumber?: boolean;
}

/** A table whose head is repeated on each page and whose rows are never divided. */
export function Table({ columns, rows }: { columns: readonly Column[]; rows: readonly (readonly string[])[] }) {
  const style = (column: Column) => ({ flexGrow: column.share, flexBasis: 0, textAlign: column.isNumber ? ('right' as const) : ('left' as const) });
  return (
    <View>
      <View style={s.headRow} fixed>
        {columns.map((column) => <Text key={column.title} style={[s.headCell, style(column)]}>{column.title}</Text>)}
      </View>
      {rows.map((row, i) => (
        <View key={i} style={s.row} wrap={false}>
          {columns.map((column, at) => <Text key={column.title} style={[s.cell, style(column)]}>{row[at] ?? ''}</Text>)}
        </View>
      ))}
    </View>
  );
}

export function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <View style={s.facts}>
      {facts.map(([name, value]) => (
        <View key={name} style={s.fact}>
          <Text style={s.factName}>{name}</Text>
          <Text style={s.factValue}>{value}</Text>
        </View>
      ))}
    </View>
  );
}
