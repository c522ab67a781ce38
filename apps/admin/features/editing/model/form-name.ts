import { isObject, parsePath } from '@chancery/api/paths';
import type { Json } from './json.ts';

/**
 * The engine names a field by item ids (`history[0192…].date`), the form by positions
 * (`history.0.date`). These lead from one to the other.
 */

/** The form's name of a path; undefined where the item is not in the form. */
export function nameOf(path: string, values: Json): string | undefined {
  const parts: string[] = [];
  let current = values;
  for (const step of parsePath(path)) {
    if ('order' in step) break;
    if ('key' in step) {
      parts.push(step.key);
      current = isObject(current) ? current[step.key] : undefined;
      continue;
    }
    const index = Array.isArray(current) ? positionOf(current, step.id) : -1;
    if (index < 0) return undefined;
    parts.push(String(index));
    current = Array.isArray(current) ? current[index] : undefined;
  }
  return parts.join('.');
}

/** The path of a form name. An item without an id is named by its text, or by its position. */
export function pathOf(name: string, values: Json): string {
  let path = '';
  let current = values;
  for (const part of name.split('.').filter(Boolean)) {
    if (Array.isArray(current)) {
      current = current[Number(part)];
      const id = isObject(current) ? current.id : current;
      path += `[${typeof id === 'string' && id !== '' ? id : part}]`;
    } else {
      current = isObject(current) ? current[part] : undefined;
      path += path ? `.${part}` : part;
    }
  }
  return path;
}

const idOf = (entry: Json): Json => (isObject(entry) ? entry.id : entry);

function positionOf(items: readonly Json[], id: string): number {
  const found = items.findIndex((entry) => idOf(entry) === id);
  if (found >= 0 || !/^\d+$/.test(id)) return found;
  return Number(id) < items.length ? Number(id) : -1;
}
