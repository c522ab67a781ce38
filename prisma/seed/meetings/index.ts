import type { Keyed, MeetingFixture } from '../types.ts';
import { meetingsOf1960s } from './1960s.ts';
import { meetingsOf1970s } from './1970s.ts';
import { meetingsOf1990s } from './1990s.ts';
import { meetingsOf2000s } from './2000s.ts';
import { meetingsOf2010To2015 } from './2010-to-2015.ts';
import { meetingsOf2016To2019 } from './2016-to-2019.ts';
import { meetingsOf2020To2022 } from './2020-to-2022.ts';
import { meetingsOf2023To2024 } from './2023-to-2024.ts';
import { meetingsOf2025 } from './2025.ts';
import { roundsOnAfghanistan } from './rounds-on-afghanistan.ts';

export const meetings: Keyed<MeetingFixture> = {
  ...meetingsOf1960s,
  ...meetingsOf1970s,
  ...meetingsOf1990s,
  ...meetingsOf2000s,
  ...meetingsOf2010To2015,
  ...meetingsOf2016To2019,
  ...meetingsOf2020To2022,
  ...meetingsOf2023To2024,
  ...meetingsOf2025,
  ...roundsOnAfghanistan,
};
