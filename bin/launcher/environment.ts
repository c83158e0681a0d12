/** What any child process needs from ours; everything else, above all connections and secrets, is named one by one. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_EXTRA_CA_CERTS'];

export function baseEnvironment(): Record<string, string> {
  const inherited = INHERITED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    NEXT_TELEMETRY_DISABLED: '1',
    // Next would read .env files by itself, and with them the connection that only the launcher may use.
    __NEXT_PROCESSED_ENV: 'true',
  };
}
