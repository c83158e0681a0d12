import { Text, View } from '@react-pdf/renderer';
import type { Theme } from './theme';

export function NumberDisc({ number, size, theme: { colours } }: { number: number; size: number; theme: Theme }) {
  return (
    <View style={{ width: size, height: size, borderRadius: size / 2, backgroundColor: colours.ink, justifyContent: 'center', flexShrink: 0 }}>
      <Text style={{ color: colours.paper, fontWeight: 700, fontSize: size * 0.55, lineHeight: 1.1, textAlign: 'center' }}>{number}</Text>
    </View>
  );
}
