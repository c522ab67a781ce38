'use client';

import { schemas } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { isCode, label } from '@chancery/vocabularies';
import { useFormContext } from 'react-hook-form';
import { FieldControl } from '../field-control.tsx';
import { ItemRow, Removed } from '../fields/item-row.tsx';
import { useClaims, useFormFrame, useProblems } from '../form-context.tsx';
import { elementOf, fieldsOf, shapeOf, specAt } from '../model/describe.ts';
import { valueAt } from '../model/paths.ts';
import { type Labels, NOT_KNOWN, pathText, titleText, valueText } from '../model/words.ts';
import { type Item, useList } from '../use-list.ts';

export interface ClaimItem extends Item {
  path: string;
  value?: string;
  by?: string;
  rank?: string;
  actor?: string;
}

/** Who says what of the field in focus; the other capital's word is one click away. */
export function ClaimsPanel() {
  const { kind, labels, sides } = useFormFrame();
  const { path } = useClaims();
  const { lead } = useProblems();
  const { getValues } = useFormContext();
  const list = useList<ClaimItem>('claims');
  const fields = fieldsOf(claimSchema(kind)).filter((field) => field.control !== 'hidden');
  const own = list.items
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => claim.path === path);
  const add = (by: string): void => {
    if (!path) return;
    const value = valueText(specAt(kind, path), valueAt(getValues(), path), labels);
    const isFirst = own.length === 0;
    list.add(
      {
        path,
        by,
        rank: isFirst ? 'preferred' : 'normal',
        value: isFirst && value !== NOT_KNOWN ? value : '',
        sources: [],
      },
      'value',
    );
  };
  const missing = (['a', 'b'] as const).filter(
    (side) => !own.some(({ claim }) => claim.by === side),
  );
  return (
    <aside className="e-claims" aria-labelledby="claims-title">
      <h2 id="claims-title" tabIndex={-1} className="e-claims__title">
        Claims
      </h2>
      {!path ? (
        <p className="e-field__help">
          Go to a field that can have claims, such as a date or a length: who says what of it is
          shown here.
        </p>
      ) : (
        <>
          <p className="e-claims__path">
            {pathText(kind, path, [getValues()], labels)}{' '}
            <button type="button" className="e-link" onClick={() => lead(path)}>
              Back to the field
            </button>
          </p>
          {own.length === 0 && (
            <p className="e-field__help">
              No claim yet: the value stands on the evidence for its item or the whole record.
            </p>
          )}
          <ul className="e-plain">
            {own.map(({ claim, index }) => (
              <ItemRow
                key={claim.id}
                id={claim.id}
                path={`claims[${claim.id}]`}
                summary={claimSummary(claim, sides, labels)}
                onRemove={() => list.remove(index)}
              >
                {fields
                  .filter((field) => isAsked(field.key, claim))
                  .map((field) => (
                    <FieldControl
                      key={field.key}
                      spec={field}
                      name={`claims.${index}.${field.key}`}
                    />
                  ))}
              </ItemRow>
            ))}
          </ul>
          <Removed
            what={list.removed && claimSummary(list.removed, sides, labels)}
            onUndo={list.undo}
          />
          <div className="e-row">
            {missing.map((side) => (
              <Button key={side} small onClick={() => add(side)}>
                Add what {sides[side]} says
              </Button>
            ))}
            <Button small variant="quiet" onClick={() => add('other')}>
              Add another claim
            </Button>
          </div>
        </>
      )}
    </aside>
  );
}

const claimSchema = (kind: keyof typeof schemas) =>
  elementOf(shapeOf(schemas[kind]).claims as Parameters<typeof elementOf>[0]);

/** A reason is asked of a deprecated claim, an actor where neither side speaks. */
function isAsked(key: string, claim: ClaimItem): boolean {
  if (key === 'reason') return claim.rank === 'deprecated' || Boolean(claim.reason);
  if (key === 'actor') return claim.by === 'other' || Boolean(claim.actor);
  return true;
}

export function claimSummary(
  claim: ClaimItem,
  sides: { a: string; b: string },
  labels: Labels,
): string {
  const speakers: Record<string, string> = {
    ...sides,
    both: 'Both sides',
    other: titleText(labels[claim.actor ?? '']?.title) || 'Another actor',
    desk: 'The desk',
  };
  const rank =
    claim.rank && claim.rank !== 'normal' && isCode('claimRank', claim.rank)
      ? `, ${label('claimRank', claim.rank, 'en').toLowerCase()}`
      : '';
  return `${speakers[claim.by ?? ''] ?? 'By whom?'}${rank}: ${claim.value || 'not said yet'}`;
}
