import type { z } from 'zod';
import { walk } from '../kind/field.ts';
import type { Citation } from '../schema/common.ts';

/** A citation with the words of its source, and where in the record it stands. */
export interface Quoted {
  path: string;
  citation: Citation & { quotation: string };
}

/** All quotations of a snapshot, in evidence and in claims. */
export function quotationsIn(schema: z.core.$ZodType, snapshot: unknown): Quoted[] {
  const found: Quoted[] = [];
  // Most records quote nothing yet, and a walk by the schema is dear.
  if (sourcesQuotedIn(snapshot).length === 0) return found;
  walk(schema, snapshot, ({ path, meta, value }) => {
    if (meta.widget !== 'citations' || !Array.isArray(value)) return;
    for (const citation of value.filter(isQuoted))
      found.push({ path: `${path}[${citation.id}]`, citation });
  });
  return found;
}

const isQuoted = (citation: Citation): citation is Quoted['citation'] =>
  typeof citation.quotation === 'string' && citation.quotation.trim() !== '';

/**
 * Ids of the sources that are quoted anywhere in data which no schema has read yet, so that their
 * texts can be loaded beforehand.
 */
export function sourcesQuotedIn(data: unknown): string[] {
  const ids = new Set<string>();
  const waiting = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (
      'source' in value &&
      'quotation' in value &&
      typeof value.source === 'string' &&
      UUID.test(value.source)
    )
      ids.add(value.source);
    waiting.push(...Object.values(value));
  }
  return [...ids];
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
