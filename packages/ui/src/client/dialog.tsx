'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A question that must be answered before going on. The caller holds whether it is open. */
export function Dialog({
  title,
  open,
  onOpenChange,
  role = 'dialog',
  dismissable = true,
  actions,
  children,
}: {
  title: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  role?: 'dialog' | 'alertdialog';
  /** A click beside it closes it. */
  dismissable?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <ModalOverlay
      className="c-dialog-underlay"
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable={dismissable}
    >
      <Modal className="c-dialog-modal">
        <AriaDialog className="c-dialog" role={role}>
          <Heading slot="title" level={2} className="c-dialog__title">
            {title}
          </Heading>
          <div>{children}</div>
          {actions && <div className="c-dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
