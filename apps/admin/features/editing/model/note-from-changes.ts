import { type KindName, schemas } from '@chancery/api/kinds';
import { isItem, isObject, keysOf } from '@chancery/api/paths';
import type { ChangeClass } from '@chancery/vocabularies';
import { type FieldSpec, specsAlong } from './describe.ts';
import type { Json } from './json.ts';
import { itemText, type Labels, NOT_KNOWN, valueText } from './words.ts';

export interface ClassedChange {
  path: string;
  class: ChangeClass;
  before?: Json;
  after?: Json;
}

/** More would be a list, and the list of changes is shown to readers anyway. */
const SENTENCES_MAX = 3;

/**
 * A first wording of the note for readers, from what changed. The editor makes it better; facts
 * only, in the words of the record.
 */
export function noteFromChanges(
  kind: KindName,
  changes: readonly ClassedChange[],
  labels: Labels,
): string {
  const facts = changes.filter((change) => change.class !== 'editorial');
  const told = facts
    .filter((change) => !isDetail(change, facts))
    .map((change) => sentenceOf(kind, change, labels));
  const rest = told.length - SENTENCES_MAX;
  const sentences = told.slice(0, SENTENCES_MAX);
  if (rest > 0) sentences.push(`${rest} more ${rest === 1 ? 'change' : 'changes'}.`);
  return sentences.join(' ');
}

/** Evidence says nothing of its own where the fact that it stands for changed too. */
function isDetail(change: ClassedChange, all: readonly ClassedChange[]): boolean {
  if (!isEvidence(change.path)) return false;
  return all.some((other) => other !== change && !isEvidence(other.path));
}

const isEvidence = (path: string): boolean =>
  keysOf(path)
    .slice(1)
    .some((key) => key === 'evidence' || key === 'sources');

function sentenceOf(kind: KindName, change: ClassedChange, labels: Labels): string {
  const specs = specsAlong(schemas[kind], change.path);
  const spec = specs.at(-1);
  const name = nameOf(specs) || change.path;
  if (isItem(change.path) && spec) return `${name}: ${itemChange(spec, change, labels)}.`;
  const before = valueText(spec, change.before, labels);
  const after = valueText(spec, change.after, labels);
  if (before === NOT_KNOWN) return `${name}: ${after}.`;
  if (change.after === undefined) return `${name}: ${before} removed.`;
  return `${name}: ${after}, was ${before}.`;
}

/** A figure is called by what it measures: “Length”, not “Length, Value”. */
function nameOf(specs: readonly FieldSpec[]): string {
  const named = specs.length > 1 && specs.at(-1)?.key === 'value' ? specs.slice(0, -1) : specs;
  return named.map((entry) => entry.label).join(', ');
}

function itemChange(list: FieldSpec, change: ClassedChange, labels: Labels): string {
  const item = change.after ?? change.before;
  const words = isObject(item) ? itemText(list, item, labels) : valueText(list, [item], labels);
  return change.after === undefined ? `${words} removed` : `${words} added`;
}
