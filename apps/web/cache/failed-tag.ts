/** On what was made of a read that failed: it is answered, and kept nowhere. */
export const FAILED_TAG = 'failed';
