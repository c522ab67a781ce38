import { coreOf, type KindName, metaOf, schemas } from '@chancery/api/kinds';
import { type Locale, locales } from '@chancery/vocabularies';
import type { z } from 'zod';
import { fieldWords } from '../../i18n/field-words.ts';
import { type ChangedField, isObject, type Telling } from './telling.ts';
import { shapeOf, valueWords } from './value-words.ts';

/**
 * Where a change lies, part by part, outermost first: "Status history", "Agreed, 16 October 2015",
 * "Note", "in Russian". An item that came or went is named by its words, not by its path.
 */
export function pathWords(telling: Telling, kind: string, change: ChangedField): string[] {
  const { reader } = telling;
  const parts: string[] = [];
  let schema: z.core.$ZodType | undefined = schemas[kind as KindName];
  let value: unknown;
  const steps = [...change.path.matchAll(/\[([^\]]+)\]|(#)|([^.[\]#]+)/g)];
  for (const [index, [, item, order, key]] of steps.entries()) {
    if (!schema) return [change.path];
    if (order) parts.push(reader.t('change.order'));
    else if (item) {
      schema = (coreOf(schema) as z.ZodArray).element;
      value = value === undefined ? change.within : itemIn(value, item);
      if (index < steps.length - 1 && value) parts.push(valueWords(telling, schema, value));
    } else if (key) {
      const language = localeOf(schema, key);
      schema = shapeOf(schema)[key];
      if (isObject(value)) value = value[key];
      const { label } = schema ? metaOf(schema) : {};
      if (language) {
        parts.push(reader.t(`language.in.${language}`));
        // Below a language there is text and nothing that has a name of its own.
        return parts;
      }
      if (label) parts.push(fieldWords(label, reader.locale));
    }
  }
  return parts;
}

const itemIn = (list: unknown, id: string): unknown =>
  Array.isArray(list) ? list.find((item) => isObject(item) && item.id === id) : undefined;

const localeOf = (schema: z.core.$ZodType, key: string): Locale | undefined =>
  metaOf(schema).localized ? locales.find((locale) => locale === key) : undefined;
