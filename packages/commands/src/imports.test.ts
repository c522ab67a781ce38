import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';

describe('imports of a file', () => {
  it('are found in every form', () => {
    const source = `
      import 'side-effect';
      import a, { b } from "named";
      import type { C } from './type.ts';
      import * as all from 'star';
      import {
        many,
        lines,
      } from 'lines';
      export { d } from './re-export.ts';
      export * from './everything.ts';
      const e = await import('./dynamic.ts');
      const f = require('required');`;
    expect(importsOf(source)).toEqual([
      'side-effect',
      'named',
      './type.ts',
      'star',
      'lines',
      './re-export.ts',
      './everything.ts',
      './dynamic.ts',
      'required',
    ]);
  });

  it('are not found in comments', () => {
    const source = `
      // import 'a';
      /* import 'b';
         export * from 'c'; */
      const address = 'https://example.org/'; import 'd';
      export const text = "import me from 'e'";`;
    expect(importsOf(source)).toEqual(['d']);
  });
});
