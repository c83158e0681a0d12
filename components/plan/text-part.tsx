/** A heading with what is said under it; nothing where there is nothing to say. */
export function TextPart({ title, text }: { title: string; text: string }) {
  if (!text.trim()) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
