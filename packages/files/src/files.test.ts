import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_MAX_BYTES, type Files, folderFiles, openFiles, sha256Of } from './index.ts';
import { type Bucket, s3Files } from './s3.ts';

const letter = Buffer.from('A letter of credence.\n');
const other = Buffer.from('Another letter.\n');

/** What every store does, whatever it is made of. */
function aStore(files: () => Files): void {
  it('gives back what was put into it, under its hash', async () => {
    const put = await files().put(letter);
    expect(put).toEqual({ sha256: sha256Of(letter), size: letter.length, type: 'text/plain' });
    expect(await files().get(put.sha256)).toEqual(letter);
    expect(await files().has(put.sha256)).toBe(true);
  });

  it('holds the same bytes once, put by many at a time', async () => {
    const put = await Promise.all(Array.from({ length: 8 }, () => files().put(other)));
    expect(new Set(put.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await files().get(sha256Of(other))).toEqual(other);
  });

  it('says that there is nothing, and takes no other name than a hash', async () => {
    expect(await files().get('0'.repeat(64))).toBeNull();
    expect(await files().has('0'.repeat(64))).toBe(false);
    await expect(files().get('../../etc/passwd')).rejects.toThrow('64 hexadecimal digits');
  });

  it('refuses what is larger than its limit', async () => {
    await expect(files().put(Buffer.alloc(FILE_MAX_BYTES + 1))).rejects.toThrow(
      `at most ${FILE_MAX_BYTES}`,
    );
  });
}

describe('files in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  aStore(() => folderFiles(folder));

  it('leave nothing half written behind', async () => {
    await folderFiles(folder).put(letter);
    expect(readdirSync(join(folder, '.partial'))).toEqual([]);
  });

  it('that were cut short or altered are never given out', async () => {
    const files = folderFiles(folder);
    const { sha256 } = await files.put(Buffer.from('A note verbale.'));
    const path = join(folder, sha256.slice(0, 2), sha256.slice(2));
    writeFileSync(path, 'B note verbale.');
    await expect(files.get(sha256)).rejects.toThrow('not what was kept');
    truncateSync(path, 3);
    await expect(files.put(Buffer.from('A note verbale.'))).rejects.toThrow('not what was kept');
  });
});

describe('files in a bucket', async () => {
  const { default: S3rver } = await import('@20minutes/s3rver');
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bucket-'));
  const server = new S3rver({
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'sources' }],
  });
  let bucket: Bucket;
  beforeAll(async () => {
    const { address, port } = await server.run();
    bucket = {
      endpoint: `http://${address}:${port}`,
      region: 'us-east-1',
      bucket: 'sources',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      prefix: 'chancery/',
    };
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  aStore(() => s3Files(bucket));

  it('say what the service said where it refuses', async () => {
    const files = s3Files({ ...bucket, secretAccessKey: 'wrong' });
    await expect(files.put(Buffer.from('unsigned'))).rejects.toThrow('answered 403');
  });

  it('need their keys', () => {
    const env = { S3_ENDPOINT: bucket.endpoint, S3_REGION: 'x', S3_PREFIX: '' };
    expect(() => openFiles({ ...env, S3_BUCKET: 'sources' }, folder)).toThrow(
      'S3_ACCESS_KEY_ID is needed',
    );
  });
});
