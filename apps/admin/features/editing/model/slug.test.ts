import { describe, expect, it } from 'vitest';
import { proposedSlugs, slugFrom } from './slug.ts';

describe('an address', () => {
  it('is made from the English title in plain letters', () => {
    expect(slugFrom('North–South “Pakistan Stream” Gazoprovód')).toBe(
      'north-south-pakistan-stream-gazoprovod',
    );
  });

  it('comes from the id where the title has no Latin letters, and waits for a title', () => {
    const id = '01a20f57-a22a-78cc-ba8f-0dadd659e130';
    expect(proposedSlugs({ ur: 'پائپ لائن' }, id)).toEqual(['record-59e130']);
    expect(proposedSlugs({ en: ' ' }, id)).toEqual([]);
  });

  it('K5: of a second record of the same name has its date, else a number', () => {
    const id = '01a20f57-a22a-78cc-ba8f-0dadd659e130';
    const proposed = proposedSlugs({ en: 'Visit of Prime Minister' }, id, '2026-12-03/2026-12-05');
    expect(proposed.slice(0, 3)).toEqual([
      'visit-of-prime-minister',
      'visit-of-prime-minister-2026-12-03',
      'visit-of-prime-minister-2026-12-03-2',
    ]);
    expect(proposed.at(-1)).toBe('visit-of-prime-minister-59e130');
    expect(proposedSlugs({ en: 'Dawn' }, id).slice(0, 2)).toEqual(['dawn', 'dawn-2']);
  });
});
