import type { Locale } from '@chancery/vocabularies';
import { createTranslator } from 'use-intl/core';
import en from '../messages/en.json' with { type: 'json' };
import ru from '../messages/ru.json' with { type: 'json' };
import ur from '../messages/ur.json' with { type: 'json' };

export type Messages = typeof en;

export const messages: Record<Locale, Messages> = { en, ru, ur };

/** The words of the interface in one language; a message is named by its path, `ribbon.now`. */
export function translator(locale: Locale) {
  return createTranslator<Messages>({ locale, messages: messages[locale], timeZone: 'UTC' });
}

export type Translator = ReturnType<typeof translator>;
