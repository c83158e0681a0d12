/** The offer that some browsers make before they install a page. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallOffer | null = null;
let installed = false;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** The offer comes once, early, so it is caught when the app starts. */
export function catchInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    tell();
  });
  window.addEventListener('appinstalled', () => {
    installed = true;
    tell();
  });
}

export function watchInstalling(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const canInstall = (): boolean => offer !== null;

export const isInstalled = (): boolean => installed || window.matchMedia('(display-mode: standalone)').matches;

export async function install(): Promise<void> {
  const asked = offer;
  offer = null;
  await asked?.prompt();
  tell();
}
