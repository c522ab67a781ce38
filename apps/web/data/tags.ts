import 'server-only';
import { dossierTag, homeTag, listTag, recordTag, SITE_TAG } from '@chancery/api/server';
import { cacheLife, cacheTag } from 'next/cache';
import { KIND_OF, type Page } from '../addresses/page.ts';

/** The cache tags of a page: a function of its address and of nothing else. */
export function tagsOf(page: Page): string[] {
  switch (page.page) {
    case 'home':
    case 'unknown':
      return [SITE_TAG];
    case 'dossier':
      return [homeTag(page.dossier), dossierTag(page.dossier)];
    case 'register': {
      const kind = page.register === 'changes' ? 'changes' : KIND_OF[page.register];
      return [listTag(page.dossier, kind), dossierTag(page.dossier)];
    }
    case 'record':
      return [recordTag(KIND_OF[page.register], page.slug), dossierTag(page.dossier)];
  }
}

/** Marks what is being cached as belonging to a page. To be called inside `'use cache'`. */
export function cachedFor(page: Page): void {
  cacheTag(...tagsOf(page));
  cacheLife('record');
}
