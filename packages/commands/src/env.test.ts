import { expect, it } from 'vitest';
import { commandEnv, ownAddress } from './env.ts';
import { webSpec } from './specs.ts';

const hostname = (host: string) => {
  const database = { app: '', read: '', direct: '', readDirect: '', owner: '' };
  const addresses = { publicUrl: 'https://record.example', adminUrl: 'https://desk.example' };
  const setting = { dataDir: '.data', database, host, build: '.next', ...addresses };
  const { args } = webSpec(setting, 3000);
  return args[args.indexOf('--hostname') + 1];
};

it('X14: web and admin listen on this machine alone unless HOST says otherwise', () => {
  const { HOST } = commandEnv({});
  // The name that Next takes for itself: of a number it would ask itself over HTTP without end.
  expect(hostname(HOST)).toBe('localhost');
  for (const host of ['0.0.0.0', '::', '192.0.2.7'])
    expect(hostname(commandEnv({ HOST: host }).HOST)).toBe(host);
  expect(() => commandEnv({ HOST: 'everywhere' })).toThrow(/HOST should be an IP address/);
});

it('names the address under which this machine reaches its own server', () => {
  expect(
    ['127.0.0.1', '::', '192.0.2.7', '2001:db8::7'].map((host) => ownAddress(host, 80)),
  ).toEqual([
    'http://localhost:80',
    'http://localhost:80',
    'http://192.0.2.7:80',
    'http://[2001:db8::7]:80',
  ]);
});
