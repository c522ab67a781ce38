import { AwsClient } from 'aws4fetch';
import type { Files } from './files.ts';
import { describe, keyOf, undamaged } from './hash.ts';

export interface Bucket {
  /** of the service, with scheme; the bucket is the first part of the path */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** before the names of the files: `chancery/` */
  prefix?: string;
}

const TIMEOUT_MS = 60_000;
const RETRIES = 3;

/** Files in a bucket of an S3-compatible service. */
export function s3Files({ endpoint, bucket, prefix = '', ...login }: Bucket): Files {
  const client = new AwsClient({ ...login, service: 's3', retries: RETRIES });
  const ask = (sha256: string, init: RequestInit): Promise<Response> =>
    client.fetch(`${endpoint.replace(/\/+$/, '')}/${bucket}/${prefix}${keyOf(sha256)}`, {
      ...init,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  const has = async (sha256: string): Promise<boolean> => {
    const answer = await ask(sha256, { method: 'HEAD' });
    return answer.status !== 404 && !!(await sound(answer));
  };
  return {
    has,

    async put(bytes) {
      const file = await describe(bytes);
      if (await has(file.sha256)) return file;
      const answer = await ask(file.sha256, {
        method: 'PUT',
        body: bytes.slice(),
        // The service refuses what arrives otherwise than it was sent.
        headers: { 'content-type': file.type, 'x-amz-content-sha256': file.sha256 },
      });
      await sound(answer);
      return file;
    },

    async get(sha256) {
      const answer = await ask(sha256, { method: 'GET' });
      if (answer.status === 404) return null;
      return undamaged(Buffer.from(await (await sound(answer)).arrayBuffer()), sha256);
    },
  };
}

async function sound(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const said = (await answer.text()).slice(0, 500);
  throw new Error(`The file store answered ${answer.status} ${answer.statusText}: ${said}`);
}
