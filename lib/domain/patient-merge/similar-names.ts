const plain = (name: string) => name.normalize('NFD').replace(/\p{Diacritic}|['’]/gu, '').toLowerCase();
/** The parts of a name, without accents, case and signs. */
const partsOf = (name: string) => plain(name).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');

const shortestForSlip = 4;

/** Whether one letter more, less or other, or two neighbours changed over, makes one word of the other. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestForSlip || Math.abs(a.length - b.length) > 1 || /\p{N}/u.test(a + b)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

const sameWord = (a: string, b: string) => a === b || oneSlipApart(a, b);
const samePart = (a: string, b: string) => sameWord(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** Whether each part of the shorter name can be given a part of the longer one for itself. */
function allPaired(shorter: string[], longer: string[]): boolean {
  const takenBy = new Map<number, number>();
  const place = (part: number, tried: Set<number>): boolean =>
    longer.some((other, i) => {
      if (tried.has(i) || !samePart(shorter[part] ?? '', other)) return false;
      tried.add(i);
      const holder = takenBy.get(i);
      if (holder !== undefined && !place(holder, tried)) return false;
      takenBy.set(i, part);
      return true;
    });
  return shorter.every((_, part) => place(part, new Set()));
}

/** Whether two names are the same but for accents, case, signs and the order of their parts. */
export function sameName(a: string, b: string): boolean {
  return partsOf(a).sort().join(' ') === partsOf(b).sort().join(' ');
}

/**
 * Whether two names may be one person's: the parts in any order, middle names left out, one slip of the pen a part, a first
 * name as its initial. One part alone says too little of a longer name.
 */
export function similarNames(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [partsOf(a), partsOf(b)].sort((one, other) => one.length - other.length);
  if (shorter.length === 0) return false;
  if (shorter.length === 1 && longer.length > 1) return false;
  const hasWholeWord = shorter.some((part) => part.length > 1 && longer.some((other) => other.length > 1 && sameWord(part, other)));
  return hasWholeWord && allPaired(shorter, longer);
}
