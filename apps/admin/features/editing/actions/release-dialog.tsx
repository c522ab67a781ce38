'use client';

import { textsIn } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { useFormContext } from 'react-hook-form';
import { useFormFrame } from '../form-context.tsx';
import type { Missing } from '../model/desk.ts';
import { pathText, titleText } from '../model/words.ts';

/** What the record refers to is not public: both can go out together, or none does. */
export function ReleaseDialog({
  missing,
  busy,
  onClose,
  onRelease,
}: {
  missing: readonly Missing[];
  busy: boolean;
  onClose: () => void;
  onRelease: () => void;
}) {
  const { kind, labels } = useFormFrame();
  const { getValues } = useFormContext();
  return (
    <Dialog
      title="Publish what it refers to as well"
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button onClick={onClose}>Back to the form</Button>
          <Button variant="primary" disabled={busy} onClick={onRelease}>
            Publish together
          </Button>
        </>
      }
    >
      <p>
        Readers could not open these records yet. They are published in the same moment as this one,
        or none is.
      </p>
      <ul>
        {missing.map((one) => (
          <li key={one.path}>
            <strong dir="auto">
              {titleText(textsIn(one.title)) || titleText(labels[one.targetId]?.title)}
            </strong>
            , in {pathText(kind, one.path, [getValues()], labels)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
