import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FigureStill } from './figure-still';

test('a named picture is one image with its size, so that the page keeps its place', () => {
  const html = renderToStaticMarkup(<FigureStill slug="glute-bridge" moment="end" title="Bridge, hips up" />);
  expect(html).toMatch(/^<svg role="img" aria-label="Bridge, hips up" viewBox="-?\d+ -?\d+ (\d+) (\d+)" width="\1" height="\2"/);
  expect(html.match(/<(\w+)/g)?.filter((tag) => tag !== '<svg' && tag !== '<path')).toEqual([]);
});

test('without a name it is decoration', () => {
  expect(renderToStaticMarkup(<FigureStill slug="glute-bridge" moment="end" />)).toContain('aria-hidden="true"');
});

test('an exercise without a figure draws nothing', () => {
  expect(renderToStaticMarkup(<FigureStill slug="handstand" moment="end" />)).toBe('');
});
