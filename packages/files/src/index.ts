import { join } from 'node:path';
import type { FilesEnv } from './env.ts';
import type { Files } from './files.ts';
import { folderFiles } from './folder.ts';
import { s3Files } from './s3.ts';

export { contentTypeOf } from './content-type.ts';
export { FILE_MAX_BYTES, FileError, type Files, type StoredFile } from './files.ts';
export { folderFiles, PARTIAL } from './folder.ts';
export { sha256Of } from './hash.ts';
export { s3Files } from './s3.ts';

/** The folder of the files in a data folder; `npm run backup` takes all of it. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files');

/**
 * The store that the environment names: a bucket with S3_BUCKET, else a folder in `dataDir`; none
 * where there is neither.
 * @throws naming the variable that is missing
 */
export function openFiles(env: FilesEnv, dataDir: string | undefined): Files | undefined {
  if (!env.S3_BUCKET) return dataDir === undefined ? undefined : folderFiles(filesFolder(dataDir));
  return s3Files({
    bucket: env.S3_BUCKET,
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    prefix: env.S3_PREFIX,
    accessKeyId: needed('S3_ACCESS_KEY_ID', env.S3_ACCESS_KEY_ID),
    secretAccessKey: needed('S3_SECRET_ACCESS_KEY', env.S3_SECRET_ACCESS_KEY),
  });
}

function needed(name: string, value: string | undefined): string {
  if (value) return value;
  throw new Error(`The environment is not right:\n  ${name} is needed where S3_BUCKET is set`);
}
