import type { Device } from '@/components/plan-app/device/create-device';

/** Text size and contrast are the same in the app and on the server's pages: what was chosen last, wherever that was. */
export async function keepPageView(device: Device): Promise<void> {
  const page = document.querySelector<HTMLElement>('.plan');
  if (!page) return;
  const { large, contrast, isSent } = device.state().view;
  if (isSent) return device.learnView({ large: 'large' in page.dataset, contrast: 'contrast' in page.dataset });
  page.toggleAttribute('data-large', large ?? 'large' in page.dataset);
  page.toggleAttribute('data-contrast', contrast ?? 'contrast' in page.dataset);
  await device.setView({ large, contrast });
}
