import 'server-only';
import { dossierTag, homeTag, listTag, recordTag, SITE_TAG } from '@chancery/api/server';
import { cacheLife, cacheTag } from 'next/cache';
import { hasRecords, KIND_OF, type Page, type RecordRegister } from '../addresses/page.ts';

/** The cache tags of a page: a function of its address and of nothing else. */
export function tagsOf(page: Page): string[] {
  switch (page.page) {
    case 'home':
    case 'unknown':
      return [SITE_TAG];
    case 'dossier':
      return [homeTag(page.dossier), dossierTag(page.dossier)];
    case 'figure':
    case 'register': {
      // What shows several kinds at once goes with the list of changes: every publication drops it.
      const mixed = page.register === 'timeline' || !hasRecords(page.register);
      const kind = mixed ? 'changes' : KIND_OF[page.register as RecordRegister];
      return [listTag(page.dossier, kind), dossierTag(page.dossier)];
    }
    case 'record':
      return [
        recordTag(KIND_OF[page.register], page.slug),
        ...LINKED[page.register].map((kind) => listTag(page.dossier, kind)),
        dossierTag(page.dossier),
      ];
  }
}

/**
 * What a page shows beyond what its record names: a chain from word to deed goes over two
 * references, and a position stands beside the others on its topic. Such pages go with the lists
 * of those kinds.
 */
const LINKED: Record<RecordRegister, readonly string[]> = {
  meetings: ['agreement', 'project'],
  agreements: ['agreement', 'project'],
  projects: ['agreement'],
  positions: ['position'],
  formats: [],
  trade: [],
  timeline: [],
  briefings: [],
  actors: [],
  sources: [],
  topics: [],
};

/** Marks what is being cached as belonging to a page. To be called inside `'use cache'`. */
export function cachedFor(page: Page): void {
  cacheTag(...tagsOf(page));
  cacheLife('record');
}
