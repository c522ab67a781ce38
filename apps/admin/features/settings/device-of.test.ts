import { expect, it } from 'vitest';
import { deviceOf } from './device-of.ts';

it('names browser and system as their owner would', () => {
  const agents = {
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0': 'Firefox on Linux',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0':
      'Edge on Windows',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1':
      'Safari on iOS',
    'curl/8.5.0': 'A program that does not say its name',
  };
  for (const [agent, words] of Object.entries(agents)) expect(deviceOf(agent)).toBe(words);
  expect(deviceOf(null)).toBe('A program that does not say its name');
});
