import { describe, expect, it } from 'vitest';
import { nextAction, type Where } from './next-action.ts';

const editor: Where = {
  state: 'published',
  changed: false,
  reviewRequired: false,
  editorialWithoutReview: true,
  editorialOnly: undefined,
  everPublished: true,
  own: true,
  may: { write: true, publish: true, approve: false },
};

describe('the one right next action', () => {
  it('is none where nothing differs from what is published', () => {
    expect(nextAction(editor)).toBe('none');
  });

  it('is to publish where no second person is asked for', () => {
    expect(nextAction({ ...editor, changed: true })).toBe('publish');
    expect(nextAction({ ...editor, state: 'draft' })).toBe('publish');
  });

  it('is to submit where a second person approves', () => {
    expect(nextAction({ ...editor, state: 'draft', reviewRequired: true })).toBe('submit');
  });

  it('is to publish a typing error straight away, even then', () => {
    const typo = { ...editor, changed: true, reviewRequired: true, editorialOnly: true };
    expect(nextAction(typo)).toBe('publish');
    expect(nextAction({ ...typo, everPublished: false })).toBe('submit');
  });

  it('is to approve another’s change, never one’s own', () => {
    const review = {
      ...editor,
      state: 'in_review',
      reviewRequired: true,
      may: { write: true, publish: true, approve: true },
    };
    expect(nextAction({ ...review, own: false })).toBe('approve');
    expect(nextAction({ ...review, own: true })).toBe('none');
  });

  it('is to publish what was approved', () => {
    expect(nextAction({ ...editor, state: 'approved', reviewRequired: true })).toBe('publish');
  });

  it('is none for those who only read', () => {
    const reader = { write: false, publish: false, approve: false };
    expect(nextAction({ ...editor, state: 'draft', may: reader })).toBe('none');
  });
});
