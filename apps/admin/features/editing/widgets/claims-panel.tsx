'use client';

import { CLAIM_PART, type ClaimForm, claimFormOf, isQuantity, schemas } from '@chancery/api/kinds';
import { isObject, valueAt } from '@chancery/api/paths';
import { Button } from '@chancery/ui';
import { isCode, label } from '@chancery/vocabularies';
import { useFormContext } from 'react-hook-form';
import { FieldControl } from '../field-control.tsx';
import { ItemRow, Removed } from '../fields/item-row.tsx';
import { useClaims, useFormFrame, useProblems } from '../form-context.tsx';
import { type FieldSpec, fieldsOf, specAt } from '../model/describe.ts';
import type { Json } from '../model/json.ts';
import {
  type Labels,
  type Localized,
  NOT_KNOWN,
  pathText,
  quantityText,
  titleText,
  valueText,
} from '../model/words.ts';
import { type Item, useList } from '../use-list.ts';

export interface ClaimItem extends Item {
  path: string;
  value?: string;
  figure?: Record<string, Json>;
  record?: string;
  text?: Localized;
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
  const of = path === undefined ? undefined : specAt(kind, path);
  const part = CLAIM_PART[formOf(of)];
  const fields = fieldsOf(claimSchema(kind)).filter((field) => field.control !== 'hidden');
  const own = list.items
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => claim.path === path);
  const add = (by: string): void => {
    if (!path) return;
    const isFirst = own.length === 0;
    const present = isFirst ? asClaimed(of, valueAt(getValues(), path), labels) : undefined;
    list.add(
      { path, by, rank: isFirst ? 'preferred' : 'normal', [part]: present, sources: [] },
      part,
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
                summary={claimSummary(kind, claim, sides, labels)}
                onRemove={() => list.remove(index)}
              >
                {fields
                  .filter((field) => isAsked(field.key, claim, part))
                  .map((field) => (
                    <FieldControl
                      key={field.key}
                      spec={field.key === part ? saidSpec(field, of) : field}
                      name={`claims.${index}.${field.key}`}
                    />
                  ))}
              </ItemRow>
            ))}
          </ul>
          <Removed
            what={list.removed && claimSummary(kind, list.removed, sides, labels)}
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

const formOf = (of: FieldSpec | undefined): ClaimForm => (of ? claimFormOf(of.schema) : 'text');

/** The field's present value as a claim of it holds it. */
function asClaimed(of: FieldSpec | undefined, value: Json, labels: Labels): Json {
  if (value === undefined || value === null || value === '') return undefined;
  switch (formOf(of)) {
    case 'figure':
      return isObject(value) ? value : { value: String(value), qualifier: 'exact' };
    case 'text': {
      if (of?.control === 'localized') return value;
      const words = valueText(of, value, labels);
      return words === NOT_KNOWN ? undefined : { en: words };
    }
    default:
      return String(value);
  }
}

/** The control for what is said is that of the field of which it is said. */
function saidSpec(own: FieldSpec, of: FieldSpec | undefined): FieldSpec {
  const named = { key: own.key, label: own.label, required: true };
  switch (formOf(of)) {
    case 'code':
    case 'date':
      return of ? { ...of, ...named, meta: { ...of.meta, citable: undefined } } : own;
    case 'record':
      return { ...own, ...named, meta: { ...own.meta, reference: of?.meta.reference } };
    case 'figure':
      return { ...own, ...named, bare: !(of && isQuantity(of.schema)) };
    default:
      return { ...own, required: true };
  }
}

type ClaimPart = (typeof CLAIM_PART)[ClaimForm];
const isPart = (key: string): key is ClaimPart =>
  Object.values(CLAIM_PART).some((part) => part === key);

const claimSchema = (kind: keyof typeof schemas) => schemas[kind].shape.claims.unwrap().element;

/** A reason is asked of a deprecated claim, an actor where neither side speaks. */
function isAsked(key: string, claim: ClaimItem, part: ClaimPart): boolean {
  // What stands in another part was said before; it is shown, so that it can be taken out.
  if (isPart(key)) return key === part || claim[key] !== undefined;
  if (key === 'reason') return claim.rank === 'deprecated' || Boolean(claim.reason);
  if (key === 'actor') return claim.by === 'other' || Boolean(claim.actor);
  return true;
}

export function claimSummary(
  kind: keyof typeof schemas,
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
  const said = saidText(specAt(kind, claim.path), claim, labels);
  return `${speakers[claim.by ?? ''] ?? 'By whom?'}${rank}: ${said}`;
}

function saidText(
  of: FieldSpec | undefined,
  { value, figure, record, text }: ClaimItem,
  labels: Labels,
): string {
  if (figure?.value) return quantityText(figure);
  if (record) return titleText(labels[record]?.title) || 'a record';
  return titleText(text) || (value ? valueText(of, value, labels) : 'not said yet');
}
