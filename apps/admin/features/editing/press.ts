/**
 * What leaving a field brings up can push the page: between pressing and letting go of the pointer
 * it would take the button away from under it, and the click would be lost.
 */
let pressed = false;
const ENDS = ['pointerup', 'pointercancel', 'dragend'];
const press = (isDown: boolean) => (): void => {
  pressed = isDown;
};
if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', press(true), true);
  for (const end of ENDS) window.addEventListener(end, press(false), true);
}

/** Acts at once, or, while the pointer is down, after the click that it makes. */
export function afterPress(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  const ended = new AbortController();
  const go = (): void => {
    ended.abort();
    setTimeout(act);
  };
  for (const end of ENDS) window.addEventListener(end, go, { signal: ended.signal });
}
