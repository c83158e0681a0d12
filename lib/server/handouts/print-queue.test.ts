import { describe, expect, it } from 'vitest';
import { sampleHandout } from '@/components/handout/handout-sample.test-support';
import { PrintQueueFull, printInTurn } from './print-queue';

/** A printer that works until it is told that it has finished. */
function openPrinter() {
  const finish: (() => void)[] = [];
  let busy = 0;
  let busiest = 0;
  const draw = async () => {
    busiest = Math.max(busiest, (busy += 1));
    await new Promise<void>((resolve) => finish.push(resolve));
    busy -= 1;
    return new Uint8Array([1]);
  };
  return { draw, finish, busiest: () => busiest };
}

const sheet = (name: string) => sampleHandout(1, { patientName: name });
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('printInTurn', () => {
  it('draws two at once, lets twenty wait, and refuses the rest at once', async () => {
    const { draw, finish, busiest } = openPrinter();
    const prints = Array.from({ length: 25 }, (_, i) => printInTurn(sheet(`queue ${i}`), draw));
    const outcomes = Promise.allSettled(prints);
    await settle();
    expect(finish).toHaveLength(2);
    while (finish.length > 0) {
      finish.shift()?.();
      await settle();
    }
    const settled = await outcomes;
    expect(settled.filter((print) => print.status === 'fulfilled')).toHaveLength(22);
    expect(settled.slice(22).map((print) => print.status === 'rejected' && print.reason instanceof PrintQueueFull)).toEqual([true, true, true]);
    expect(busiest()).toBe(2);
  });

  it('draws the same sheet once, and again after a failure', async () => {
    let drawn = 0;
    const draw = async () => {
      drawn += 1;
      if (drawn === 1) throw new Error('out of ink');
      return new Uint8Array([drawn]);
    };
    await expect(printInTurn(sheet('twice'), draw)).rejects.toThrow('out of ink');
    expect(await printInTurn(sheet('twice'), draw)).toEqual(new Uint8Array([2]));
    expect(await printInTurn(sheet('twice'), draw)).toEqual(new Uint8Array([2]));
    expect(await printInTurn(sheet('other'), draw)).toEqual(new Uint8Array([3]));
  });
});
