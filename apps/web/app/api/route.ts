import { apiPage } from '@chancery/api/server';
import { connection } from 'next/server';
import { fileAnswer } from '../../edge/file-answer.ts';
import fonts from '../../generated/fonts.json' with { type: 'json' };
import { apiEngine } from './engine.ts';

/** What there is to ask for, for people. */
export async function GET(): Promise<Response> {
  await connection();
  return fileAnswer(undefined, () => apiPage(apiEngine().db.read, fonts.en.css));
}
