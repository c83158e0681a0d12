/** The sprout of the product beside the clinic's name. */
export function BrandSign() {
  return (
    <svg viewBox="0 0 24 24" width="1.75rem" height="1.75rem" aria-hidden="true">
      <circle cx="12" cy="12" r="12" fill="var(--primary)" />
      <path d="M12 18.5v-6M12 12.5c0-3-1.8-4.6-5-4.6 0 3 1.8 4.6 5 4.6zM12 14.5c0-3 1.8-4.6 5-4.6 0 3-1.8 4.6-5 4.6z" fill="none" stroke="var(--on-primary)" strokeWidth="1.7" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
