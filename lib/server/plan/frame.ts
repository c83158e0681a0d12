import 'server-only';
import type { LinkActor } from '../actor';
import { formToken } from '../link-route';
import type { PlanBase } from './read-plan';
import { readView } from './view-cookie';
import { workerAddress } from './worker-address';

/** What the frame around every page of the plan needs. */
export async function frameOf(actor: LinkActor, plan: PlanBase, path: string) {
  const view = await readView();
  return { clinic: plan.clinic, token: formToken(actor.linkId), path, large: view.large ?? plan.largePrint, contrast: view.contrast ?? false, seen: view.seen ?? null, worker: workerAddress() };
}
export type PlanFrame = Awaited<ReturnType<typeof frameOf>>;
