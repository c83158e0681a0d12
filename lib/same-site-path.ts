/** The path to go to after signing in: `wanted` when it stays on this site, else `fallback`. */
export function sameSitePath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted?.startsWith('/')) return fallback;
  const base = 'http://same.invalid';
  if (!URL.canParse(wanted, base)) return fallback;
  // Read as a browser reads it: a backslash is a slash, tabs and line ends are dropped, so //evil can be spelled in many ways.
  const url = new URL(wanted, base);
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : fallback;
}
