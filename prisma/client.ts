import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export type * from './generated/client.ts';

/**
 * A Prisma client over the `pg` driver; the caller ends it with `$disconnect()`.
 * For plain rows: lists and hydration use `pool`, whose entry loads nothing of Prisma.
 */
export function prismaClient(url: string, { max = 10 }: { max?: number } = {}): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max }) });
}
