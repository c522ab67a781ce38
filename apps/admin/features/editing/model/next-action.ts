export type NextAction = 'save' | 'submit' | 'approve' | 'publish' | 'none';

export interface Where {
  /** state of the tip; undefined for a record never saved */
  state: string | undefined;
  /** whether the form holds what the tip does not */
  changed: boolean;
  reviewRequired: boolean;
  editorialWithoutReview: boolean;
  /** whether every change since the last publication is editorial; undefined while not known */
  editorialOnly: boolean | undefined;
  everPublished: boolean;
  /** whether the one who looks wrote the tip */
  own: boolean;
  may: { write: boolean; publish: boolean; approve: boolean };
}

/** The one right next thing to do with a record. Submitting and publishing save first. */
export function nextAction(where: Where): NextAction {
  const { state, changed, may } = where;
  const isWork = changed || state === undefined || ['draft', 'approved'].includes(state);
  if (state === 'in_review' && !changed)
    return may.approve && !where.own ? 'approve' : mayPublishAlone(where) ? 'publish' : 'none';
  if (!isWork || !may.write) return 'none';
  if (mayPublishAlone(where)) return 'publish';
  return where.reviewRequired ? 'submit' : 'save';
}

/** Whether a change may go out without a second person. */
export function mayPublishAlone(where: Where): boolean {
  if (!where.may.publish) return false;
  if (!where.reviewRequired) return true;
  if (where.state === 'approved' && !where.changed) return true;
  return where.editorialWithoutReview && where.everPublished && where.editorialOnly === true;
}
