/**
 * Keeps what somebody does on a page whose scripts are still on their way, and does it once they have come (`<Awake />`): a
 * press on a button that only a script answers, and a form that only a script sends. What was typed stays by itself.
 * Runs before the first paint.
 */
export const earlyUseScript = `(() => {
  const waiting = new Map(), ends = [];
  const listen = (name, keep) => {
    const heard = (event) => { if (event.target instanceof Element) keep(event.target, event); };
    addEventListener(name, heard, true);
    ends.push(() => removeEventListener(name, heard, true));
  };
  listen('click', (target) => {
    const button = target.closest('button[type=button]');
    if (button) waiting.set(button, () => button.click());
  });
  listen('submit', (form, event) => {
    if (form.hasAttribute('action')) return;
    event.preventDefault();
    waiting.set(form, () => form.requestSubmit(event.submitter));
  });
  addEventListener('awake', () => {
    for (const end of ends) end();
    for (const [element, act] of waiting) if (element.isConnected) act();
  }, { once: true });
})()`;
