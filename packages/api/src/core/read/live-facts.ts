import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import { readSnapshot } from '../index/public-layer.ts';
import {
  type FieldMeta,
  formatOf,
  metaAt,
  metaOf,
  publicPart,
  shapeOf,
  walk,
} from '../kind/field.ts';
import { type KindDefinition, type Kinds, kindOf, lifted, type Snapshot } from '../kind/kind.ts';
import { isObject, itemsOf, parentOf, valueAt } from '../paths/index.ts';
import { onDay } from '../problems/happened.ts';
import { type Citation, citation } from '../schema/common.ts';
import { localizedOutput } from '../schema/localized-output.ts';
import { type Hydrated, hydrate } from './hydrate.ts';
import { rowsOf } from './rows-of.ts';
import { recordUse } from './uses.ts';
import { publishedIn, type View } from './view.ts';

/** What a live fact names: a field of a record, by its path there, or one that its kind derives. */
export const factReference = z.object({ record: z.uuid(), path: z.string().max(200) });
export type FactReference = z.infer<typeof factReference>;

/** A field of a record as a view has it, with what is needed to write it into a sentence. */
export const liveFact = factReference.extend({
  state: z
    .enum(['shown', 'absent'])
    .meta({ help: 'absent: the record, or this value of it, was not public in the view' }),
  kind: z.string().nullable(),
  slug: z.string().nullable(),
  title: localizedOutput.nullable(),
  label: z.string().nullable(),
  form: z.enum(['date', 'code', 'figure', 'text', 'plain']),
  value: z.union([z.string(), localizedOutput]).nullable(),
  codeList: z.string().nullable().meta({ help: 'The code list, where the value is a code' }),
  to: z.string().nullable().meta({ help: 'Upper end of a figure that is a range' }),
  qualifier: z.enum(codes('qualifier')).nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  period: z.string().nullable().meta({ help: 'EDTF period of a figure of a series' }),
  evidence: z
    .array(citation)
    .meta({ help: 'What the value rests on: its own evidence, else that of its record' }),
});
export type LiveFact = z.infer<typeof liveFact>;

/** The facts asked for, in the order asked, in two statements whatever their number. */
export async function liveFacts(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  asked: readonly FactReference[],
  validOn?: string,
): Promise<LiveFact[]> {
  if (asked.length === 0) return [];
  const targets = await hydrate(
    db,
    view,
    asked.map(({ record }) => record),
  );
  const shown = [...targets.values()].filter(({ state }) => state === 'shown');
  const rows = await rowsOf(
    db,
    z.strictObject({ id: z.guid(), snapshot: z.unknown(), version: z.int() }),
    sql`
    SELECT v."recordId" AS id, ${readSnapshot(view, 'v')} FROM "Revision" v
    WHERE v."recordId" = ANY(${shown.map(({ id }) => id)}::uuid[]) AND ${publishedIn(view, 'v')}`,
    shown.map(({ id }) => recordUse(id)),
  );
  const snapshots = new Map(rows.map((row) => [row.id, row]));
  return asked.map((reference) => {
    const target = targets.get(reference.record);
    const row = target && snapshots.get(target.id);
    if (!target || !row) return absent(reference, target);
    const kind = kindOf(kinds, target.kind);
    const snapshot = onDay(kind, lifted(kind, row.snapshot, row.version), validOn);
    return factIn(kind, snapshot, reference, target);
  });
}

/** The live facts that a snapshot's texts embed, each once. */
export function factsIn(kind: KindDefinition, snapshot: Snapshot): FactReference[] {
  const facts = new Map<string, FactReference>();
  walk(kind.schema, snapshot, ({ path, value }) => {
    if (!path.endsWith('.fact')) return;
    const fact = factReference.parse(value);
    facts.set(`${fact.record}:${fact.path}`, fact);
  });
  return [...facts.values()];
}

/** Whether a record has a value at a path that a live fact may name. */
export const hasFact = (kind: KindDefinition, snapshot: Snapshot, path: string): boolean =>
  found(kind, snapshot, path) !== undefined;

/** One fact as a snapshot of its record has it. */
export function factIn(
  kind: KindDefinition,
  snapshot: Snapshot,
  reference: FactReference,
  target: Hydrated,
): LiveFact {
  const fact = found(kind, snapshot, reference.path);
  if (!fact) return absent(reference, target);
  const { meta, value, from } = fact;
  const around = valueAt(snapshot, parentOf(from));
  const figure = isObject(around) ? around : {};
  const qualifier = codes('qualifier').find((code) => code === figure.qualifier);
  const isFigure = qualifier !== undefined && from.endsWith('.value');
  return {
    ...absent(reference, target),
    state: 'shown',
    label: meta.label ?? null,
    form: isFigure ? 'figure' : formOf(meta, value),
    value: isObject(value) ? localizedOutput.parse(value) : String(value),
    codeList: meta.codeList ?? null,
    ...(isFigure && {
      to: asText(figure.to),
      qualifier,
      period: asText(figure.period),
      unit: asText(figure.unit) ?? asText(snapshot.unit),
      currency: asText(figure.currency) ?? asText(snapshot.currency),
    }),
    evidence: evidenceOf(kind, snapshot, from),
  };
}

/** Every path of a record that a sentence may name: derived values first, then its own with words. */
export function factPaths(kind: KindDefinition, snapshot: Snapshot): string[] {
  const paths = Object.keys(kind.derived?.(snapshot) ?? {});
  let closed = '';
  walk(kind.schema, publicPart(kind.schema, snapshot), ({ path, meta, schema, value }) => {
    if (closed && path.startsWith(closed)) return;
    closed = '';
    if (meta.localized || NOT_FACTS.includes(meta.widget ?? '')) closed = path;
    if (!NAMING.test(path) && isSayable(meta, schema, value)) paths.push(path);
  });
  return paths;
}

/** What a record is found by says nothing in a sentence. */
const NAMING = /^(slug|names|identifiers|related)\b/;

/** Sources and claims stand behind values; they are none themselves. */
const NOT_FACTS: readonly string[] = ['citations', 'claims', 'richText', 'hidden'];

function isSayable(meta: FieldMeta, schema: z.core.$ZodType, value: unknown): boolean {
  if (!meta.label || meta.reference || NOT_FACTS.includes(meta.widget ?? '')) return false;
  if (meta.localized) return isObject(value) && Object.values(value).some(Boolean);
  const { type } = schema._zod.def;
  if (type === 'enum') return meta.codeList !== undefined;
  return (type === 'string' || type === 'number') && formatOf(schema) !== 'url';
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function formOf(meta: FieldMeta, value: unknown): LiveFact['form'] {
  if (meta.date) return 'date';
  if (meta.codeList) return 'code';
  return typeof value === 'object' ? 'text' : 'plain';
}

/** The value at a path of the public part, or one that the kind derives; lists are no value. */
function found(
  kind: KindDefinition,
  snapshot: Snapshot,
  path: string,
): { value: unknown; meta: FieldMeta; from: string } | undefined {
  const derived = kind.derived?.(snapshot)[path];
  if (derived) return derived;
  const value = valueAt(publicPart(kind.schema, snapshot), path);
  const meta = metaAt(kind.schema, path).at(-1);
  if (value === undefined || value === null || !meta) return undefined;
  if (typeof value === 'object' && !meta.localized) return undefined;
  return meta.widget === 'richText' ? undefined : { value, meta, from: path };
}

/** Evidence of the innermost item around a path, else the preferred claim's, else the record's. */
function evidenceOf(kind: KindDefinition, snapshot: Snapshot, path: string): Citation[] {
  for (const at of itemsOf(path).toReversed()) {
    const item = valueAt(snapshot, at);
    const evidence = isObject(item) ? citationsIn(item.evidence) : [];
    if (evidence.length > 0) return evidence;
  }
  const root = path.replace(/\.(value|to)$/, '');
  const claims = snapshot.claims.filter((claim) => claim.path === root || claim.path === path);
  const preferred = claims.find(({ rank }) => rank === 'preferred') ?? claims[0];
  if (preferred && preferred.sources.length > 0) return preferred.sources;
  return snapshot.evidence.length > 0 ? snapshot.evidence : otherEvidence(kind, snapshot);
}

/** What a record rests on that keeps its evidence under another name: that of a statement. */
const otherEvidence = (kind: KindDefinition, snapshot: Snapshot): Citation[] =>
  Object.entries(shapeOf(kind.schema) ?? {})
    .filter(([, field]) => metaOf(field).widget === 'citations')
    .flatMap(([name]) => citationsIn(snapshot[name]));

/** Of a stored snapshot: its kind's schema held them to be citations when it was saved. */
const citationsIn = (evidence: unknown): Citation[] => (Array.isArray(evidence) ? evidence : []);

const absent = (reference: FactReference, target: Hydrated | undefined): LiveFact => ({
  ...reference,
  state: 'absent',
  kind: target?.kind ?? null,
  slug: target?.slug ?? null,
  title: target?.title ?? null,
  label: null,
  form: 'plain',
  value: null,
  codeList: null,
  to: null,
  qualifier: null,
  unit: null,
  currency: null,
  period: null,
  evidence: [],
});
