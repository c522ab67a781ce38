'use client';

import type { ComponentProps } from 'react';
import { RecordScreen } from '../../../../features/editing/record-screen.tsx';
import { DocumentIntake } from '../../../../features/source-reader/document-intake.tsx';

/** The form of a record, with what its kind has before the fields. */
export const RecordPage = (record: ComponentProps<typeof RecordScreen>) => (
  <RecordScreen
    {...record}
    before={
      record.kind === 'source'
        ? (isSaved) => <DocumentIntake id={record.id} saved={isSaved} />
        : undefined
    }
  />
);
