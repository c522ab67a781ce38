import { urlOfKind } from '@chancery/api/kinds';
import { may } from '@chancery/api/server';
import { SkipLink } from '@chancery/ui';
import { cookies } from 'next/headers';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { requirePerson } from '../server/actor.ts';
import { api } from '../server/caller.ts';
import { NoRole } from './dead-end.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { PersonMenu } from './person-menu.tsx';
import { RecordSearch } from './record-search.tsx';
import { roleWords } from './role-words.ts';
import { readTheme, THEME_COOKIE } from './theme.ts';
import { WatchStream } from './watch-stream.tsx';

/** The frame of every signed-in page: where one is, who one is, and the way out. */
export async function Chrome({ children }: { children: ReactNode }) {
  const person = await requirePerson();
  const jar = await cookies();
  // Without a role nothing can be read, and every page would fail in its own way.
  const allowed = may(person, 'read');
  const unread = allowed ? await (await api()).watch.unread() : 0;
  return (
    <>
      <SkipLink>Skip to the content</SkipLink>
      <header className="a-header">
        <Link href="/desk" className="a-header__name">
          Chancery
        </Link>
        {allowed && <MainNavigation unread={unread} />}
        {allowed && <RecordSearch urls={urlOfKind} />}
        <PersonMenu
          name={person.name}
          role={roleWords(person.grants)}
          theme={readTheme(jar.get(THEME_COOKIE)?.value)}
        />
      </header>
      {allowed && <WatchStream />}
      <main id="main" className="a-main" tabIndex={-1}>
        {allowed ? children : <NoRole />}
      </main>
    </>
  );
}
