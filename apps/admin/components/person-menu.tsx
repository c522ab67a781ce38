'use client';

import Link from 'next/link';
import { useState } from 'react';
import { signOut } from './sign-out.ts';
import type { Theme } from './theme.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** Who is signed in, the colours, and the way out. */
export function PersonMenu({ name, role, theme }: { name: string; role: string; theme: Theme }) {
  const [leaving, setLeaving] = useState(false);
  const leave = () => {
    setLeaving(true);
    void signOut();
  };

  return (
    <div className="a-person">
      <button type="button" className="a-person__open" popoverTarget="person-menu">
        <span className="a-person__name">{name}</span>
        <span className="a-person__role">{role}</span>
      </button>
      <div id="person-menu" popover="auto" className="a-person__menu">
        <p>
          <strong>{name}</strong>
          <br />
          <span className="c-muted">{role}</span>
        </p>
        <ThemeSwitch theme={theme} />
        <Link href="/settings">My sessions and password</Link>
        <button type="button" className="c-button" disabled={leaving} onClick={leave}>
          Sign out
        </button>
      </div>
    </div>
  );
}
