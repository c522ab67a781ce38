import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOR, SIDE_COLOR } from '../src/colors.ts';
import { STATUS_LOOK } from '../src/status-look.ts';

it('a downloaded figure has the colours of the page in light', () => {
  const tokens = readFileSync(new URL('../../ui/src/styles/tokens.css', import.meta.url), 'utf8');
  const used = [
    ...Object.values(COLOR),
    ...Object.values(SIDE_COLOR),
    ...Object.values(STATUS_LOOK).map((look) => look.color),
  ];
  for (const color of used) {
    const [, name, hex] = /^var\((--[\w-]+), (#\w+)\)$/.exec(color) ?? [];
    expect(tokens).toContain(`${name}: light-dark(${hex},`);
  }
});
