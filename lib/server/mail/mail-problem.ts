export const mailProblems = ['unreachable', 'refused', 'address', 'link-closed', 'other'] as const;
export type MailProblem = (typeof mailProblems)[number];

const unreachable = new Set(['ECONNECTION', 'ECONNREFUSED', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ENOTFOUND', 'ETLS']);

/** What went wrong with a letter, as a code: the server's own words can quote the letter. */
export function mailProblem(error: unknown): MailProblem {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (code === 'EENVELOPE' || responseCode === 550 || responseCode === 553) return 'address';
  if (code && unreachable.has(code)) return 'unreachable';
  return code === 'EAUTH' || code === 'EMESSAGE' || (responseCode ?? 0) >= 400 ? 'refused' : 'other';
}
