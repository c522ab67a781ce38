import type { Keyed, SeriesFixture } from '../types.ts';
import { foreignMinistryOfRussia } from './foreign-ministry-of-russia.ts';
import { ministryOfCommerceOfPakistan } from './ministry-of-commerce-of-pakistan.ts';
import { otherPakistaniBodies } from './other-pakistani-bodies.ts';
import { russianBodies } from './russian-bodies.ts';
import { stateBankOfPakistan } from './state-bank-of-pakistan.ts';
import { worldBodies } from './world-bodies.ts';

/** One series for one reporter, compiler, flow, commodity and kind of period: never two compilers in one line. */
export const series: Keyed<SeriesFixture> = {
  ...foreignMinistryOfRussia,
  ...russianBodies,
  ...ministryOfCommerceOfPakistan,
  ...stateBankOfPakistan,
  ...otherPakistaniBodies,
  ...worldBodies,
};
