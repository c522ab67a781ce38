import type { Keyed, MeetingFixture } from '../types.ts';
import { meetingsOf1960s } from './1960s.ts';
import { meetingsOf1970s } from './1970s.ts';
import { meetingsOf1990s } from './1990s.ts';
import { meetingsOf2000s } from './2000s.ts';
import { meetingsOf2010s } from './2010s.ts';
import { meetingsOf2020s } from './2020s.ts';

export const meetings: Keyed<MeetingFixture> = {
  ...meetingsOf1960s,
  ...meetingsOf1970s,
  ...meetingsOf1990s,
  ...meetingsOf2000s,
  ...meetingsOf2010s,
  ...meetingsOf2020s,
};
