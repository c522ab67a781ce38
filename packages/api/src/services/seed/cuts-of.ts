import type { Evidence } from '@chancery/db/seed';
import type { Instant, Publications } from './when-published.ts';

/** Fields of fixtures that hold evidence. */
const EVIDENCE_FIELDS = new Set(['evidence', 'outcome']);

/** Every instant at which something that a fixture says could first be cited, in order. */
export function cutsOf(fixture: unknown, published: Publications): Instant[] {
  const found = new Set<Instant>();
  collect(fixture, (evidence) => {
    for (const instant of published.all(evidence)) found.add(instant);
  });
  return [...found].sort((a, b) => a - b);
}

function collect(value: unknown, take: (evidence: Evidence) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (EVIDENCE_FIELDS.has(key)) take(inner as Evidence);
    else collect(inner, take);
  }
}
