import { type KindName, kindNames, urlOfKind } from '@chancery/api/kinds';

/** One and many, as the desk says them. */
export const KIND_WORDS: Record<KindName, { one: string; many: string }> = {
  project: { one: 'project', many: 'Projects' },
  meeting: { one: 'meeting', many: 'Meetings' },
  agreement: { one: 'agreement', many: 'Agreements' },
  format: { one: 'format', many: 'Formats' },
  event: { one: 'event', many: 'Events' },
  series: { one: 'trade series', many: 'Trade' },
  position: { one: 'position', many: 'Positions' },
  briefing: { one: 'briefing', many: 'Briefings' },
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
