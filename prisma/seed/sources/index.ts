import type { Keyed, SourceFixture } from '../types.ts';
import { agencies } from './agencies.ts';
import { broadcasters } from './broadcasters.ts';
import { dawnAndBusinessRecorder } from './dawn-and-business-recorder.ts';
import { formatsOnAfghanistan } from './formats-on-afghanistan.ts';
import { mirrors } from './mirrors.ts';
import { nationNewsTribune } from './nation-news-tribune.ts';
import { official } from './official.ts';
import { pakistaniPress } from './pakistani-press.ts';
import { reference } from './reference.ts';
import { russianPress } from './russian-press.ts';
import { worldPress } from './world-press.ts';

/** Every source that the seed cites, by key. A key with a date is that of the publication. */
export const sources: Keyed<SourceFixture> = {
  ...agencies,
  ...broadcasters,
  ...dawnAndBusinessRecorder,
  ...formatsOnAfghanistan,
  ...mirrors,
  ...nationNewsTribune,
  ...official,
  ...pakistaniPress,
  ...reference,
  ...russianPress,
  ...worldPress,
};
