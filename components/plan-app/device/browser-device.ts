import { browserSurroundings, openChannel } from './browser-surroundings';
import { createDevice, type Device } from './create-device';

let device: Device | undefined;

/** This tab's device, started at its first use. */
export function browserDevice(): Device {
  if (device) return device;
  const channel = openChannel();
  const made = createDevice(browserSurroundings(channel));
  device = made;
  channel?.addEventListener('message', () => void made.reread());
  window.addEventListener('online', () => {
    made.setOnline(true);
    void made.send(true);
  });
  window.addEventListener('offline', () => made.setOnline(false));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void made.send();
  });
  made.setOnline(navigator.onLine);
  return made;
}
