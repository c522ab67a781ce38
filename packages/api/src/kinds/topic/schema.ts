import { z } from 'zod';
import { commonFields } from '../../core/common.ts';

export const topicSchema = z.object(commonFields);
export type Topic = z.infer<typeof topicSchema>;
