'use client';

import { useWatch } from 'react-hook-form';
import { trpc, useRead } from '../../../client/client.ts';
import { NumberField } from '../fields/number-fields.tsx';
import type { FieldProps } from '../fields/text-fields.tsx';
import { useFormFrame } from '../form-context.tsx';
import { useField } from '../use-field.ts';

/** The latest sessions hold the highest number. */
const LATEST = 50;

/** The number of a session, and the one that comes next in its body. */
export function SessionNumber({ spec, name }: FieldProps) {
  const field = useField<number>(name);
  const { id } = useFormFrame();
  const body: string | undefined = useWatch({ name: 'sessionOf' });
  const sessions = useRead(
    'meeting.list',
    trpc.meeting.list,
    { sessionOf: body ?? '', sort: '-date', limit: LATEST },
    { enabled: Boolean(body), staleTime: 60_000 },
  );
  const numbers = (sessions.data?.items ?? [])
    .filter((meeting) => meeting.id !== id)
    .map(({ ordinal }) => ordinal ?? 0);
  const next = Math.max(0, ...numbers) + 1;
  return (
    <div className="e-session">
      <NumberField spec={spec} name={name} />
      {body && sessions.data && field.value === undefined && (
        <button type="button" className="e-link" onClick={() => field.set(next)}>
          {next === 1 ? 'No session is numbered yet: take 1' : `Take ${next}, the next number`}
        </button>
      )}
    </div>
  );
}
