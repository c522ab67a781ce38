import type { DeskClient } from './desk-client.ts';
import { percentile } from './measure.ts';

export interface EditToVisible {
  p50: number;
  p95: number;
  /** pages that still showed the old words after the publish answer; must be none */
  stale: number;
}

interface Got {
  head: { revisionId: string; snapshot: { summary: object } };
}

/** From the publish call to a fresh page on every web process, in milliseconds. */
export async function editToVisible(
  desk: DeskClient,
  id: string,
  pages: readonly string[],
  edits: number,
): Promise<EditToVisible> {
  const durations: number[] = [];
  let stale = 0;
  for (const page of pages) await fetch(page);
  for (let index = 0; index < edits; index += 1) {
    const words = `Words number ${index} of the bench at ${Date.now()}.`;
    const { head } = await desk.query<Got>('desk.get', { id });
    const data = { ...head.snapshot, summary: { ...head.snapshot.summary, en: words } };
    const start = performance.now();
    await desk.mutate('desk.publish', {
      id,
      save: { kind: 'project', baseId: head.revisionId, data },
    });
    const bodies = await Promise.all(pages.map(async (page) => (await fetch(page)).text()));
    durations.push(performance.now() - start);
    stale += bodies.filter((body) => !body.includes(words)).length;
  }
  return { p50: percentile(durations, 0.5), p95: percentile(durations, 0.95), stale };
}
