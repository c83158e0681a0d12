/** Two letters, the second one larger: the sign of larger text. */
export function LargerSign() {
  return (
    <svg viewBox="0 0 40 24" width="2.5rem" height="1.5rem" fill="currentColor" aria-hidden="true">
      <text x="0" y="21" fontSize="17" fontWeight="700">A</text>
      <text x="14" y="21" fontSize="26" fontWeight="700">A</text>
    </svg>
  );
}
