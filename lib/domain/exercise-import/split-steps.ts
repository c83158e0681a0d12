/** What a step may have, in UTF-16 units; longer instructions are divided at the ends of sentences. */
export const longestStep = 600;
export const mostSteps = 30;

/** Pieces of at most `longestStep`, divided after sentences, else between words, else anywhere. */
function divide(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest.length > 0; ) {
    if (rest.length <= longestStep) return [...pieces, rest];
    const part = rest.slice(0, longestStep);
    const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('! '), part.lastIndexOf('? '));
    const word = part.lastIndexOf(' ');
    // Never between the two halves of one character.
    const anywhere = /[\uD800-\uDBFF]$/.test(part) ? longestStep - 1 : longestStep;
    const end = sentence > 0 ? sentence + 1 : word > 0 ? word : anywhere;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return pieces;
}

/** Instructions as steps: blank ones left out, "1." and "Step 2:" taken off, long ones divided. */
export function splitSteps(instructions: readonly string[]): { steps: string[]; isSplit: boolean; isCut: boolean } {
  const lines = instructions.map((line) => line.replace(/\s+/g, ' ').trim().replace(/^(?:(?:step|paso)\s*)?:?\d{1,2}\s*[.):-]\s*(?=\S)/i, '')).filter(Boolean);
  const steps = lines.flatMap(divide).filter(Boolean);
  return { steps: steps.slice(0, mostSteps), isSplit: steps.length > lines.length, isCut: steps.length > mostSteps };
}
