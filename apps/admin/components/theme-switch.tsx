'use client';

import { useState } from 'react';
import { THEME_COOKIE, THEMES, type Theme } from './theme.ts';

const LABELS: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const YEAR_SECONDS = 31_536_000;

/** Light, dark, or as the system has it; kept in a cookie, so that the page comes right at once. */
export function ThemeSwitch({ theme: kept }: { theme: Theme }) {
  const [theme, setTheme] = useState(kept);

  function choose(next: Theme) {
    setTheme(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }

  return (
    <fieldset className="a-choice">
      <legend className="c-label">Colours</legend>
      {THEMES.map((one) => (
        <label key={one} className="a-choice__option">
          <input
            type="radio"
            name="theme"
            value={one}
            checked={theme === one}
            onChange={() => choose(one)}
          />
          {LABELS[one]}
        </label>
      ))}
    </fieldset>
  );
}
