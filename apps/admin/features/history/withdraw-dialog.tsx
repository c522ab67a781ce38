'use client';

import { Button, Field } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { useState } from 'react';
import { refusalOf, trpc, useWrite } from '../../client/client.ts';

/** As the server asks. */
const REASON_MIN_LENGTH = 3;

/** Takes the record from the public's present; the past keeps it, marked. */
export function WithdrawDialog({
  id,
  onClose,
  onDone,
}: {
  id: string;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const withdraw = useWrite(trpc.desk.withdraw, ['desk.get', 'desk.history']);
  const missing = asked && reason.trim().length < REASON_MIN_LENGTH;
  const go = (): void => {
    setAsked(true);
    if (reason.trim().length < REASON_MIN_LENGTH)
      document.getElementById('withdraw-reason')?.focus();
    else withdraw.mutate({ id, reason: reason.trim() }, { onSuccess: () => onDone('Withdrawn.') });
  };
  return (
    <Dialog
      title="Withdraw this record"
      role="alertdialog"
      open
      onOpenChange={(open) => !open && onClose()}
      dismissable={false}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" disabled={withdraw.isPending} onClick={go}>
            Withdraw
          </Button>
        </>
      }
    >
      <p>
        Its page will answer that it was withdrawn, with this reason and the date. Earlier dates
        still show it, marked. Other records that refer to it are not changed.
      </p>
      <Field
        id="withdraw-reason"
        label="Reason, for readers"
        required
        error={missing && 'Say in a sentence why it is withdrawn.'}
      >
        <textarea
          className="c-input"
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <div aria-live="assertive">
        {withdraw.isError && <p className="c-field__error">{refusalOf(withdraw.error).message}</p>}
      </div>
    </Dialog>
  );
}
