import { describe, expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript, which must run on any Node
import { isAtLeast, isInstalled } from './bootstrap.mjs';

describe('the bootstrap', () => {
  it('knows which Node is enough', () => {
    expect(isAtLeast('v20.9.0', [20, 9])).toBe(true);
    expect(isAtLeast('v20.8.1', [20, 9])).toBe(false);
    expect(isAtLeast('v24.0.0', [20, 9])).toBe(true);
    expect(isAtLeast('v18.20.0', [20, 9])).toBe(false);
  });

  it('does not install what npm has installed already', () => {
    const wanted = {
      packages: {
        '': { version: '1.0.0' },
        'packages/api': { version: '1.0.0' },
        'node_modules/zod': { version: '4.6.7' },
        'node_modules/only-on-macos': { version: '1.0.0', optional: true },
        'node_modules/@chancery/api': { link: true },
      },
    };
    const has = (version: string) => ({ packages: { 'node_modules/zod': { version } } });
    expect(isInstalled(wanted, has('4.6.7'))).toBe(true);
    expect(isInstalled(wanted, has('4.6.6'))).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
  });
});
