import type { BlockFixture, BriefingFixture, FactFixture } from '@chancery/db/seed';
import type { Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';

export function briefingSnapshot(
  fixture: BriefingFixture,
  moment: SnapshotBuilder,
  seeding: Seeding,
) {
  return {
    ...commonFields(fixture, moment),
    dossiers: [moment.ref(`dossier:${Object.keys(seeding.fixtures.dossiers)[0]}`)],
    date: fixture.date,
    body: Object.fromEntries(
      Object.entries(fixture.body).map(([locale, blocks]) => [
        locale,
        blocks.map((block, index) => ({
          id: moment.item(`body/${locale}/${index}`),
          type: block.type ?? 'paragraph',
          content: contentOf(block, moment),
        })),
      ]),
    ),
  };
}

type Inline = { text: string } | { fact: { record: string; path: string } };

const contentOf = (block: BlockFixture, moment: SnapshotBuilder): Inline[] =>
  block.content.flatMap((piece): Inline[] =>
    typeof piece === 'string' ? [{ text: piece }] : factOf(piece, moment),
  );

/** A fact of a record that has not begun is not there yet, and its sentence does without it. */
const factOf = ({ record, path }: FactFixture, moment: SnapshotBuilder): Inline[] =>
  moment.begun([record]).map((id) => ({ fact: { record: id, path: moment.path(path, record) } }));
