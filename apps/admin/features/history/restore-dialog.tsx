'use client';

import { Button } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { refusalOf, trpc, useWrite } from '../../client/client.ts';

/** An old revision becomes a new draft; everything in between stays in the history. */
export function RestoreDialog({
  id,
  number,
  baseId,
  hasDraft,
  onClose,
  onDone,
}: {
  id: string;
  number: number;
  baseId: string | null;
  /** whether someone's draft would be followed by the restored one */
  hasDraft: boolean;
  onClose: () => void;
  onDone: (words: string) => void;
}) {
  const restore = useWrite(trpc.desk.restore, ['desk.get', 'desk.history']);
  return (
    <Dialog
      title={`Restore revision ${number}`}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={restore.isPending}
            onClick={() =>
              restore.mutate(
                { id, number, baseId },
                {
                  onSuccess: () =>
                    onDone(`Revision ${number} is restored as a new draft; nothing is public yet.`),
                },
              )
            }
          >
            Restore as a draft
          </Button>
        </>
      }
    >
      <p>
        A new draft is made that says what revision {number} said. No revision is removed, and the
        public sees nothing of it until it is published.
        {hasDraft && ' The draft there is now stays in the history and is no longer the draft.'}
      </p>
      <div aria-live="assertive">
        {restore.isError && <p className="c-field__error">{refusalOf(restore.error).message}</p>}
      </div>
    </Dialog>
  );
}
