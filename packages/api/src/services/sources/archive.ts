import { WARCRecord } from 'warcio';
import { WARCSerializer } from 'warcio/node';
import type { Fetched } from './guarded-fetch.ts';

/** Said by the transfer, of which nothing is left in the record. */
const OF_THE_TRANSFER = ['transfer-encoding', 'connection', 'keep-alive', 'trailer'];

/**
 * A document as it was answered, as a response record of ISO 28500 (WARC 1.1): status, headers and
 * body as they came, in a file that any web archive reads. Digests of block and payload stand in it.
 */
export async function warcOf(fetched: Fetched, retrievedAt: Date): Promise<Uint8Array> {
  const { address, server, statusLine, headers, raw } = fetched;
  const record = WARCRecord.create(
    {
      url: address,
      date: retrievedAt.toISOString(),
      type: 'response',
      warcVersion: 'WARC/1.1',
      warcHeaders: { 'WARC-IP-Address': server },
      statusline: statusLine,
      httpHeaders: headers.filter(([name]) => !OF_THE_TRANSFER.includes(name.toLowerCase())),
      keepHeadersCase: true,
    },
    [raw],
  );
  return WARCSerializer.serialize(record, { digest: { algo: 'sha-256', base32: true } });
}
