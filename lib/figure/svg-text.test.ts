import { expect, test } from 'vitest';
import { svgText } from './svg-text';

const drawing = { viewBox: { x: -1, y: 2, width: 30, height: 40 }, paths: [{ d: 'M0 0l1 1', stroke: '#000000', strokeWidth: 2 }, { d: 'M0 0l1 1z', fill: '#ffffff' }] };

test('writes a complete file with its size and one element for each path', () => {
  const svg = svgText(drawing);
  expect(svg).toContain('viewBox="-1 2 30 40" width="30" height="40"');
  expect(svg.match(/<path /g)).toHaveLength(2);
  expect(svg).toContain('aria-hidden="true"');
});

test('a name cannot break out of its attribute', () => {
  expect(svgText(drawing, 'Cat "and" <cow> & co')).toContain('role="img" aria-label="Cat &quot;and&quot; &lt;cow&gt; &amp; co"');
});
