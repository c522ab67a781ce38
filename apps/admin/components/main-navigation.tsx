'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { trpc, useRead } from '../client/client.ts';

const PLACES = [
  { href: '/desk', label: 'Desk' },
  { href: '/watch', label: 'Watch' },
  { href: '/settings', label: 'Settings' },
];

/** The three places of the app; the watch says how much is unread, and keeps saying it. */
export function MainNavigation({ unread }: { unread: number }) {
  const path = usePathname();
  const { data = unread } = useRead('watch.unread', trpc.watch.unread, undefined, {
    initialData: unread,
  });
  return (
    <nav className="a-header__nav" aria-label="Main">
      {PLACES.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          className="a-header__place"
          aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
        >
          {label}
          {href === '/watch' && data > 0 && (
            <span className="a-count">
              {data > 99 ? '99+' : data}
              <span className="c-hidden"> unread</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
