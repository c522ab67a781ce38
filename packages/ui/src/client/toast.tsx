'use client';

import { useSyncExternalStore } from 'react';
import { classNames } from '../class-names.ts';

export type ToastTone = 'info' | 'ok' | 'danger';

type Toast = { id: number; text: string; tone: ToastTone };

/** Long enough to read two lines twice. */
const TOAST_MS = 7_000;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** Says something in passing. Danger stays until dismissed; the rest goes after seven seconds. */
export function toast(text: string, tone: ToastTone = 'info'): number {
  const id = nextId++;
  change([...toasts, { id, text, tone }]);
  if (tone !== 'danger') setTimeout(() => dismissToast(id), TOAST_MS);
  return id;
}

export function dismissToast(id: number): void {
  change(toasts.filter((one) => one.id !== id));
}

/** The live region that toasts appear in; mounted once, and always, or it is not announced. */
export function ToastRegion({ label, dismissLabel }: { label: string; dismissLabel: string }) {
  const shown = useSyncExternalStore(subscribe, present, none);
  return (
    <section className="c-toasts" aria-label={label} aria-live="polite">
      {shown.map((one) => (
        <div
          key={one.id}
          className={classNames('c-toast', `c-toast--${one.tone}`)}
          role={one.tone === 'danger' ? 'alert' : undefined}
        >
          <span>{one.text}</span>
          <button
            type="button"
            className="c-button c-button--quiet c-button--small"
            onClick={() => dismissToast(one.id)}
          >
            {dismissLabel}
          </button>
        </div>
      ))}
    </section>
  );
}

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const NONE: readonly Toast[] = [];
const present = () => toasts;
const none = () => NONE;
