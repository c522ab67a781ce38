import { expect, test } from 'vitest';
import { projectSchema } from '../../kinds/project/schema.ts';
import { labelOfPath } from './label-of-path.ts';

const ITEM = '[0192f0c0-0000-7000-8000-000000000000]';

test.each([
  ['cost', 'Cost'],
  ['title.ru', 'Title › ru'],
  [`history${ITEM}.date`, 'Status history › Happened'],
  [`history${ITEM}`, 'Status history'],
  ['topics#', 'Topics'],
])('%s is %s', (path, label) => {
  expect(labelOfPath(projectSchema, path)).toBe(label);
});

test.each(['former.field', '', '__proto__'])('%s, which no field has, stays as it is', (path) => {
  expect(labelOfPath(projectSchema, path)).toBe(path);
});
