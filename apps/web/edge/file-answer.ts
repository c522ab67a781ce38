import 'server-only';
import { requestId } from '@chancery/api/log';
import type { Locale } from '@chancery/vocabularies';
import { DEFAULT_LOCALE } from '../addresses/page.ts';
import { databaseAnswers, RETRY_AFTER_SECONDS } from '../cache/health.ts';
import { translator } from '../i18n/translator.ts';
import { type Failure, failureOf } from './failure.ts';
import { textAnswer } from './refused.ts';

/**
 * Answers for a feed, a figure or another file: what reads for it may fail, and the answer says so.
 * Null where there is no such file.
 */
export async function fileAnswer(
  locale: Locale | undefined,
  make: () => Promise<Response | null>,
): Promise<Response> {
  if (!(await databaseAnswers())) return noFile(locale ?? DEFAULT_LOCALE, { status: 503 });
  try {
    return (await make()) ?? noFile(locale ?? DEFAULT_LOCALE, { status: 404 });
  } catch (error) {
    return noFile(locale ?? DEFAULT_LOCALE, failureOf(error));
  }
}

function noFile(locale: Locale, failure: Failure): Response {
  const t = translator(locale);
  switch (failure.status) {
    case 400:
      return textAnswer(400, t('problem.badAlone', { parameter: failure.parameter }));
    case 404:
      return textAnswer(404, t('absent.title'));
    case 503:
      return textAnswer(503, t('problem.away'), { 'retry-after': RETRY_AFTER_SECONDS });
    case 500:
      return textAnswer(500, t('problem.ours', { id: requestId() ?? failure.fault }));
  }
}
