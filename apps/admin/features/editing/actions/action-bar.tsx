'use client';

import { Button } from '@chancery/ui';
import { Menu, type MenuItem } from '@chancery/ui/client';
import type { DeskRecord } from '../model/desk.ts';
import type { NextAction } from '../model/record-actions.ts';
import type { Outcome } from '../use-actions.ts';
import type { CopyStatus } from '../use-working-copy.ts';
import { ProblemList } from './problem-list.tsx';
import { StateBadge } from './state-badge.tsx';

const WORDS: Record<Exclude<NextAction, 'none'>, string> = {
  save: 'Save draft',
  submit: 'Submit for review',
  approve: 'Approve',
  publish: 'Publish',
};

/** State, what stands in the way, and the one right next thing to do. */
export function ActionBar({
  record,
  state,
  revision,
  changed,
  copy,
  next,
  busy,
  outcome,
  publicAddress,
  more,
  onNext,
  onSave,
  onMore,
}: {
  record: DeskRecord | null;
  state: string | undefined;
  revision: number | undefined;
  changed: boolean;
  copy: CopyStatus;
  next: NextAction;
  busy: boolean;
  outcome: Outcome | null;
  publicAddress: string | undefined;
  more: readonly MenuItem[];
  onNext: () => void;
  onSave: () => void;
  onMore: (id: string) => void;
}) {
  return (
    <section className="e-bar" aria-label="State and actions">
      <div className="e-bar__state">
        <StateBadge record={record} state={state} />
        {revision !== undefined && <span className="c-muted">revision {revision}</span>}
        <span role="status">
          {copyWords(copy, changed)}
          {copy.state === 'local' && copy.signedOut && <SignIn />}
        </span>
        <ProblemList />
      </div>
      <div className="e-bar__actions">
        {changed && next !== 'save' && (
          <Button onClick={onSave} disabled={busy} aria-keyshortcuts="Control+S" title="Ctrl+S">
            Save draft
          </Button>
        )}
        {next !== 'none' && (
          <Button
            variant="primary"
            onClick={onNext}
            disabled={busy}
            aria-keyshortcuts={next === 'save' ? 'Control+S' : 'Control+Enter'}
            title={next === 'save' ? 'Ctrl+S' : 'Ctrl+Enter'}
          >
            {busy ? 'Working' : WORDS[next]}
          </Button>
        )}
        {more.length > 0 && (
          <Menu trigger="More" label="More actions" items={more} onAction={onMore} />
        )}
      </div>
      <div className="e-bar__outcome" aria-live="assertive">
        {outcome && (
          <p className={`e-outcome e-outcome--${outcome.tone}`}>
            {outcome.text}
            {outcome.signedOut && <SignIn />}
            {outcome.published && publicAddress && (
              <>
                {' '}
                <a href={publicAddress} target="_blank" rel="noreferrer">
                  See the public page
                </a>
              </>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

/** Back to this form, where what was typed is recovered. */
function SignIn() {
  const here = window.location.pathname + window.location.search;
  return (
    <>
      {' '}
      <a href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in and come back</a>
    </>
  );
}

function copyWords(copy: CopyStatus, changed: boolean): string {
  switch (copy.state) {
    case 'keeping':
      return 'Keeping your working copy';
    case 'kept':
      return `Saved to your working copy ${timeOf(copy.at)}`;
    case 'local':
      return `Kept in this browser only. ${copy.why}`;
    default:
      return changed ? 'Changed' : '';
  }
}

const timeOf = (iso: string): string =>
  new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
