import { describe, expect, it } from 'vitest';
import { moreActions, nextAction, type Where } from './record-actions.ts';

const NOTHING = { write: false, publish: false, approve: false };
const EDITOR = { write: true, publish: true, approve: false };
const REVIEWER = { write: true, publish: true, approve: true };

const at = (state: string | undefined, more: Partial<Where> = {}): Where => ({
  state,
  changed: false,
  approved: state === 'approved',
  reviewRequired: false,
  editorialWithoutReview: true,
  editorialOnly: false,
  everPublished: true,
  own: true,
  may: EDITOR,
  ...more,
});
const strict = { reviewRequired: true };
const another = { reviewRequired: true, own: false, may: REVIEWER };

/** The one next thing, then what else is offered. */
const offered = (where: Where): string =>
  [nextAction(where), ...moreActions(where, []).map(({ id }) => id)].join(' ');

describe('K3: what the form offers, by state', () => {
  it.each<[string, Where, string]>([
    ['nothing to do to what is public', at('published'), 'none'],
    ['a new record', at(undefined, { everPublished: false }), 'publish schedule'],
    ['something typed', at('published', { changed: true }), 'publish schedule'],
    ['a draft', at('draft'), 'publish schedule discard'],
    ['a draft never public', at('draft', { everPublished: false }), 'publish schedule discard'],
    ['what is in review though nobody asks', at('in_review'), 'publish schedule discard'],
    ['what is scheduled', at('scheduled'), 'none publish schedule unschedule discard'],
    ['a draft beside it', at('scheduled', { changed: true }), 'publish schedule discard'],
    ['a new record, second person', at(undefined, { ...strict, everPublished: false }), 'submit'],
    ['something typed, second person', at('published', { ...strict, changed: true }), 'submit'],
    ['a draft, second person', at('draft', strict), 'submit discard'],
    ['one’s own in review', at('in_review', strict), 'none discard'],
    ['what was approved', at('approved', strict), 'publish schedule discard'],
    ['approved, then typed in', at('approved', { ...strict, changed: true }), 'submit discard'],
    [
      'approved and scheduled',
      at('scheduled', { ...strict, approved: true }),
      'none publish schedule unschedule discard',
    ],
    [
      'scheduled before a second person was asked for',
      at('scheduled', strict),
      'none unschedule discard',
    ],
    [
      'a typing error',
      at('published', { ...strict, changed: true, editorialOnly: true }),
      'publish schedule',
    ],
    [
      'a typing error in what never was public',
      at('draft', { ...strict, editorialOnly: true, everPublished: false }),
      'submit discard',
    ],
    ['another’s change, to a reviewer', at('in_review', another), 'approve force return discard'],
    [
      'one’s own change, to a reviewer',
      at('in_review', { ...another, own: true }),
      'none force return discard',
    ],
    ['a draft, to a reviewer', at('draft', another), 'submit force discard'],
    [
      'what was approved, to a reviewer',
      at('approved', another),
      'publish schedule return discard',
    ],
    ['who only reads: a draft', at('draft', { may: NOTHING }), 'none'],
    ['who only reads: what is scheduled', at('scheduled', { may: NOTHING }), 'none'],
  ])('%s', (_, where, right) => {
    expect(offered(where)).toBe(right);
  });

  it('offers the texts of one language where they may go out', () => {
    expect(moreActions(at('draft'), ['ur']).map(({ id }) => id)).toContain('only-ur');
    expect(moreActions(at('draft', strict), ['ur']).map(({ id }) => id)).not.toContain('only-ur');
  });
});
