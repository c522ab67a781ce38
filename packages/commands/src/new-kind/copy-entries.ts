import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NewKind, rename } from './rename.ts';

type Entries = Readonly<Record<string, readonly RegExp[]>>;

/** The one list of kinds: all others in code follow from it. */
const REGISTRY: Entries = {
  'packages/api/src/kinds/schemas.ts': [
    /^import \{ briefingKind.*\n/m,
    /^ {2}briefing: briefingKind,\n/m,
  ],
};

/** What a browser must not load and what tests ask of each kind: the compiler misses a kind here. */
export const CHECKED: Entries = {
  'packages/api/src/kinds/index.ts': [/^import \{ briefing \}.*\n/m, /^ {2}briefing,\n/m],
  'packages/api/src/root.ts': [
    /^import \{ briefingRouter.*\n/m,
    /^ {2}briefing: briefingRouter,\n/m,
  ],
  'packages/api/test/facets.test.ts': [/^ {2}briefing: .*\n/m],
};

/** Tables, which the database has by name, and what is written down for a test to compare. */
const WRITTEN: Entries = {
  'packages/api/src/rest/rest.test.ts': [/^ {2}'\/briefings\/\{slug\}'.*\n/m],
  'packages/api/test/cast.ts': [
    /^ {2}briefing: v7\(\),\n/m,
    /^export const briefingData [\s\S]*?^\}\);\n\n/m,
    /^ {2}publishNew\('briefing', .*\n/m,
  ],
  'packages/api/test/public-fields.txt': [/(?:^briefing: .*\n)+/m],
  'prisma/schema/record.prisma': [/^ {2}briefings +BriefingIndex\[\]\n/m],
  'prisma/open-to-readers.ts': [/^ {2}BriefingIndex: .*\n/m],
  'prisma/schema/index-kinds.prisma': [/^\/\/\/ Briefings [\s\S]*?^\}\n/m],
};

const ENTRIES: Entries = { ...REGISTRY, ...CHECKED, ...WRITTEN };

/**
 * Names the new kind wherever kinds are listed.
 * @returns the files changed
 * @throws naming the file and the entry that could not be found; nothing has been written then
 */
export function copyEntries(root: string, kind: NewKind): string[] {
  const texts = Object.entries(ENTRIES).map(([file, entries]) => {
    let text = readFileSync(join(root, file), 'utf8');
    for (const entry of entries) {
      if (!entry.test(text)) throw new Error(`${file} has no entry like ${entry}.`);
      // Models of a schema stand apart by an empty line; entries of a list do not.
      const apart = file.endsWith('index-kinds.prisma') ? '\n' : '';
      text = text.replace(entry, (found) => `${found}${apart}${rename(found, kind)}`);
    }
    return [file, text] as const;
  });
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
  return texts.map(([file]) => join(root, file));
}
