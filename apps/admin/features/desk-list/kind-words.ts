import { descriptions, kindNames } from '@chancery/api/kinds';

/** Each kind with its address and what the desk calls one and many of it. */
export const KINDS = kindNames.map((kind) => {
  const { url, one, many } = descriptions[kind];
  return { kind, url, one, many };
});
