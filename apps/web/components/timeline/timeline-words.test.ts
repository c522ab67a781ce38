import { expect, test } from 'vitest';
import type { TimelineItem } from '../../data/timeline.ts';
import { makeRenderContext } from '../render-context.ts';
import { entryWords } from './timeline-words.ts';

const words = (locale: 'en' | 'ru' | 'ur', what: string, code: string) =>
  entryWords(
    makeRenderContext(
      locale,
      { asOf: null, validOn: null, today: '2026-11-24' },
      'pakistan-russia',
    ),
    { what, code } as TimelineItem,
  );

test('S1 a status that was only said again is told from one that was reached', () => {
  expect(words('en', 'status', 'agreed')).toBe('Status: Agreed');
  expect(words('en', 'restated', 'agreed')).toBe('Status: Agreed (restated)');
  expect(words('ru', 'restated', 'agreed')).toContain('Согласован (статус повторён)');
  expect(words('ur', 'restated', 'agreed')).toContain('طے شدہ (حیثیت دہرائی گئی)');
  expect(words('en', 'action', 'signed')).toBe('Signed');
});
