import { elementOf, isKindName, metaOf, schemas, shapeOf } from '@chancery/api/kinds';
import { isObject, parsePath, valueAt } from '@chancery/api/paths';
import { type Locale, locales } from '@chancery/vocabularies';
import type { z } from 'zod';
import { fieldWords } from '../../i18n/field-words.ts';
import type { ChangedField, Telling } from './telling.ts';
import { valueWords } from './value-words.ts';

/**
 * Where a change lies, part by part, outermost first: "Status history", "Agreed, 16 October 2015",
 * "Note", "in Russian". An item that came or went is named by its words, not by its path.
 */
export function pathWords(telling: Telling, kind: string, change: ChangedField): string[] {
  const { context } = telling;
  const parts: string[] = [];
  let schema: z.core.$ZodType | undefined = isKindName(kind) ? schemas[kind] : undefined;
  let value: unknown;
  const steps = parsePath(change.path);
  for (const [index, step] of steps.entries()) {
    if (!schema) return [change.path];
    if ('order' in step) parts.push(context.t('change.order'));
    else if ('id' in step) {
      schema = elementOf(schema);
      value = value === undefined ? change.within : valueAt(value, `[${step.id}]`);
      if (index < steps.length - 1 && value && schema)
        parts.push(valueWords(telling, schema, value));
    } else {
      const language = localeOf(schema, step.key);
      schema = shapeOf(schema)?.[step.key];
      if (isObject(value)) value = value[step.key];
      const { label } = schema ? metaOf(schema) : {};
      if (language) {
        parts.push(context.t(`language.in.${language}`));
        // Below a language there is text and nothing that has a name of its own.
        return parts;
      }
      if (label) parts.push(fieldWords(label, context.locale));
    }
  }
  return parts;
}

const localeOf = (schema: z.core.$ZodType, key: string): Locale | undefined =>
  metaOf(schema).localized ? locales.find((locale) => locale === key) : undefined;
