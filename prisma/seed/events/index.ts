import type { EventFixture, Keyed } from '../types.ts';
import { diplomacy } from './diplomacy.ts';
import { exercises } from './exercises.ts';
import { forums } from './forums.ts';

export const events: Keyed<EventFixture> = { ...diplomacy, ...exercises, ...forums };
