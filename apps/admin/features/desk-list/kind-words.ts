import { type KindName, kindNames, urlOfKind } from '@chancery/api/kinds';

/** One and many, as the desk says them. */
export const KIND_WORDS: Record<KindName, { one: string; many: string }> = {
  project: { one: 'project', many: 'Projects' },
  meeting: { one: 'meeting', many: 'Meetings' },
  series: { one: 'trade series', many: 'Trade' },
  actor: { one: 'actor', many: 'Actors' },
  source: { one: 'source', many: 'Sources' },
  topic: { one: 'topic', many: 'Topics' },
  dossier: { one: 'dossier', many: 'Dossiers' },
};

export const KINDS = kindNames.map((kind) => ({
  kind,
  url: urlOfKind[kind],
  ...KIND_WORDS[kind],
}));
