import { describe, expect, it } from 'vitest';
import { proposedSlug, slugFrom } from './slug.ts';

describe('an address', () => {
  it('is made from the English title in plain letters', () => {
    expect(slugFrom('North–South “Pakistan Stream” Gazoprovód')).toBe(
      'north-south-pakistan-stream-gazoprovod',
    );
  });

  it('comes from the id where the title has no Latin letters, and waits for a title', () => {
    const id = '01a20f57-a22a-78cc-ba8f-0dadd659e130';
    expect(proposedSlug({ ur: 'پائپ لائن' }, id)).toBe('record-59e130');
    expect(proposedSlug({ en: ' ' }, id)).toBeUndefined();
    expect(proposedSlug({ en: 'Dawn' }, id, true)).toBe('dawn-59e130');
  });
});
