import { boundsOf } from '@chancery/dates';
import type { IndexTable, KindRow } from '../../core/kind/kind.ts';
import { comparableAddress } from './comparable-address.ts';
import type { Source } from './schema.ts';

export const sourceTable: IndexTable = {
  name: 'SourceIndex',
  columns: [
    'type',
    'publisher',
    'address',
    'comparableAddress',
    'date',
    'lower',
    'upper',
    'language',
    'reliability',
  ],
  references: [],
  titled: true,
};
export const tables: readonly IndexTable[] = [sourceTable];

export function index(source: Source): Record<string, KindRow[]> {
  const { type, publisher, address, language, reliability } = source;
  const bounds = source.published ? boundsOf(source.published) : undefined;
  return {
    SourceIndex: [
      {
        type,
        publisher,
        address,
        comparableAddress: address && comparableAddress(address),
        date: source.published,
        ...bounds,
        language,
        reliability,
      },
    ],
  };
}
