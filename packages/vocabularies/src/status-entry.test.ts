import { describe, expect, test } from 'vitest';
import { codes } from './index.ts';
import { statusEntryWhat, statusEntryWords } from './status-entry.ts';

describe('what a status entry is', () => {
  test('with a status, whether it differs from the one before', () => {
    expect(statusEntryWhat({ status: 'agreed', basis: 'announced_both' }, undefined)).toBe('moved');
    expect(statusEntryWhat({ status: 'agreed', basis: 'announced_both' }, 'proposed')).toBe(
      'moved',
    );
    expect(statusEntryWhat({ status: 'agreed', basis: 'inferred_silence' }, 'agreed')).toBe(
      'restated',
    );
  });

  test('S1 without a status only what is inferred found nothing new', () => {
    const told = codes('statusBasis').map((basis) => [basis, statusEntryWhat({ basis }, 'agreed')]);
    expect(told).toEqual([
      ['announced_both', 'reported'],
      ['announced_one_side', 'reported'],
      ['observed', 'reported'],
      ['inferred_silence', 'checked'],
      ['inferred_other', 'checked'],
    ]);
  });

  test('S1 is said in one way in three languages, and only a check says that there is nothing new', () => {
    const inAll = (entry: Parameters<typeof statusEntryWords>[0]) =>
      (['en', 'ru', 'ur'] as const).map((locale) => statusEntryWords(entry, locale));
    expect(inAll({ what: 'moved', from: 'agreed', to: 'suspended' })).toEqual([
      'Agreed → Suspended',
      'Согласован → Приостановлен',
      'طے شدہ ← معطل',
    ]);
    expect(inAll({ what: 'moved', from: null, to: 'agreed' })).toEqual([
      'Agreed',
      'Согласован',
      'طے شدہ',
    ]);
    expect(inAll({ what: 'restated', from: 'agreed', to: 'agreed' })).toEqual([
      'Agreed (restated)',
      'Согласован (статус повторён)',
      'طے شدہ (حیثیت دہرائی گئی)',
    ]);
    expect(inAll({ what: 'reported', from: 'agreed' })).toEqual([
      'Reported',
      'Сообщено',
      'اطلاع ملی',
    ]);
    for (const what of codes('statusEntry'))
      expect(statusEntryWords({ what }, 'en').includes('nothing new')).toBe(what === 'checked');
  });
});
