/** The path to go to after signing in: `wanted` when it stays on this site, else `fallback`. */
export function sameSitePath(wanted: string | null | undefined, fallback: string): string {
  // Browsers read a backslash as a slash and drop tabs and line ends, so //evil can be spelled in many ways.
  if (!wanted || !/^\/(?![/\\])/.test(wanted) || /[\\\u0000-\u001f]/.test(wanted)) return fallback;
  const base = 'http://same.invalid';
  if (!URL.canParse(wanted, base)) return fallback;
  const url = new URL(wanted, base);
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : fallback;
}
