/** The product's mark: two chevrons, the way up in small steps. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="10" fill="#0f6b66" />
      <path d="M9 20 20 10l11 10" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      <path d="m15 28.5 6-5.5 9 8" fill="none" stroke="#bfe3e0" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="10.5" cy="29.5" r="2" fill="#bfe3e0" />
    </svg>
  );
}
