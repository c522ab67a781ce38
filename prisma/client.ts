import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from './generated/client.ts';

export type { PrismaClient } from './generated/client.ts';

/**
 * A Prisma client over the connections of a pool, which its owner ends. For plain rows: lists and
 * hydration use the pool, whose entry loads nothing of Prisma.
 */
export const prismaClient = (pool: pg.Pool): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg(pool) });
