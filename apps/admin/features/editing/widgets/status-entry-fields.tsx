'use client';

import { elementOf } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { codes, label, type Nature, type ProjectStatus } from '@chancery/vocabularies';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { FieldControl } from '../field-control.tsx';
import { FieldShell } from '../fields/field-shell.tsx';
import { useProblems } from '../form-context.tsx';
import { type FieldSpec, fieldsOf } from '../model/describe.ts';
import { type Entry, movesFor, statusBefore, whatOf } from '../model/history-order.ts';
import { useField } from '../use-field.ts';

/** Statuses that stop a project or end it say why. */
const STOPS: readonly string[] = ['suspended', 'shelved', 'cancelled', 'idle', 'mothballed'];
const OTHER = 'other';

/** The fields of one entry: those that its status and its basis ask for. */
export function StatusEntryFields({
  spec,
  name,
  id,
}: {
  spec: FieldSpec;
  name: string;
  id: string;
}) {
  const entry = useField<Entry>(name).value;
  const [withSearch, setWithSearch] = useState(false);
  const fields = fieldsOf(elementOf(spec.core));
  const show = (key: string) => {
    const field = fields.find((one) => one.key === key);
    return field && <FieldControl spec={field} name={`${name}.${key}`} />;
  };
  const status = fields.find((field) => field.key === 'status');
  const silent =
    entry?.basis === 'inferred_silence' || entry?.status === 'unknown' || !entry?.status;
  return (
    <>
      <div className="e-group">
        {show('date')}
        {status && <StatusField spec={status} name={`${name}.status`} entryId={id} />}
        {show('basis')}
        {(STOPS.includes(entry?.status ?? '') || Boolean(entry?.reason)) && show('reason')}
      </div>
      {show('evidence')}
      {silent || withSearch || entry?.search ? (
        show('search')
      ) : (
        <Button small variant="quiet" onClick={() => setWithSearch(true)}>
          Add a search as evidence
        </Button>
      )}
      {(entry?.basis === 'observed' || Boolean(entry?.file)) && show('file')}
      {show('note')}
    </>
  );
}

/** Offers the statuses that may follow what stands before; any other needs a note to pass. */
function StatusField({ spec, name, entryId }: { spec: FieldSpec; name: string; entryId: string }) {
  const field = useField<ProjectStatus>(name);
  const history: Entry[] = useWatch({ name: 'history' }) ?? [];
  const nature: Nature = useWatch({ name: 'nature' }) ?? 'built';
  const { confirmed, confirm } = useProblems();
  const [another, setAnother] = useState(false);
  const { from } = statusBefore(history, entryId);
  const entry = history.find(({ id }) => id === entryId);
  const without = label('statusEntry', whatOf({ id: entryId, basis: entry?.basis }, from), 'en');
  const moves = movesFor(history, entryId, nature);
  const all = codes('projectStatus');
  const isOutside = Boolean(field.value && moves && !moves.includes(field.value));
  const offered = !moves || another || isOutside ? all : all.filter((one) => moves.includes(one));
  const knownToServer = field.problems.some((problem) => problem.code === MOVE);
  const note = confirmed.find((entry) => entry.code === MOVE && entry.path === field.path)?.note;
  return (
    <FieldShell
      spec={{ ...spec, meta: { ...spec.meta, help: undefined } }}
      field={field}
      after={
        <>
          {from ? `Before: ${label('projectStatus', from, 'en')}. ` : 'The first entry. '}
          {isOutside &&
            `Usual next: ${moves
              ?.filter((one) => one !== from)
              .map((one) => label('projectStatus', one, 'en'))
              .join(', ')}.`}
        </>
      }
    >
      {(wiring) => (
        <>
          <select
            {...wiring}
            className="c-input c-input--select"
            value={field.value ?? ''}
            onChange={(event) => {
              if (event.target.value === OTHER) setAnother(true);
              else field.set(all.find((status) => status === event.target.value));
            }}
            onBlur={field.blur}
          >
            <option value="">No status: {without}</option>
            {offered.map((code) => (
              <option key={code} value={code}>
                {label('projectStatus', code, 'en')}
                {code === from ? ' (as before)' : ''}
                {moves && !moves.includes(code) ? ' (needs a note)' : ''}
              </option>
            ))}
            {offered.length < all.length && <option value={OTHER}>Another status…</option>}
          </select>
          {isOutside && !knownToServer && (
            <div className="e-problem e-problem--confirm">
              <label htmlFor={`${field.id}-why`}>An unusual move. Note that lets it pass</label>
              <textarea
                id={`${field.id}-why`}
                className="c-input"
                rows={1}
                value={note ?? ''}
                onChange={(event) =>
                  confirm(
                    { code: MOVE, path: field.path, severity: 'confirm', message: '', hint: '' },
                    event.target.value,
                  )
                }
              />
            </div>
          )}
        </>
      )}
    </FieldShell>
  );
}

/** As the project's rules name it. */
const MOVE = 'move_not_allowed';
