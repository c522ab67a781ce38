import { isObject, type Json, type JsonObject } from './json.ts';

/**
 * The engine names a field by item ids (`history[0192…].date`), the form by positions
 * (`history.0.date`). These lead from one to the other.
 */

export type Step = { key: string } | { id: string } | { order: true };

export function stepsOf(path: string): Step[] {
  const found: Step[] = [];
  for (const match of path.matchAll(/\[([^\]]+)\]|#|([^.[\]#]+)/g)) {
    if (match[1] !== undefined) found.push({ id: match[1] });
    else if (match[0] === '#') found.push({ order: true });
    else found.push({ key: match[2] as string });
  }
  return found;
}

/** The form's name of a path; undefined where the item is not in the form. */
export function nameOf(path: string, values: Json): string | undefined {
  const parts: string[] = [];
  let current = values;
  for (const step of stepsOf(path)) {
    if ('order' in step) break;
    if ('key' in step) {
      parts.push(step.key);
      current = isObject(current) ? current[step.key] : undefined;
      continue;
    }
    const index = Array.isArray(current) ? positionOf(current, step.id) : -1;
    if (index < 0) return undefined;
    parts.push(String(index));
    current = (current as Json[])[index];
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

export function valueAt(snapshot: Json, path: string): Json {
  let current = snapshot;
  for (const step of stepsOf(path)) {
    if (current === undefined || current === null) return undefined;
    if ('order' in step)
      return Array.isArray(current) ? current.map((entry) => idOf(entry)) : undefined;
    if ('key' in step) current = isObject(current) ? current[step.key] : undefined;
    else current = Array.isArray(current) ? current[positionOf(current, step.id)] : undefined;
  }
  return current;
}

/** A copy of the snapshot with another value at the path; undefined takes it away. */
export function withValueAt(snapshot: Json, path: string, value: Json): Json {
  const copy = structuredClone(snapshot);
  const steps = stepsOf(path);
  let current: Json = copy;
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if ('order' in step) {
      reorder(current as Json[], value as string[]);
    } else if ('key' in step) {
      const object = current as JsonObject;
      if (last) {
        if (value === undefined) delete object[step.key];
        else object[step.key] = structuredClone(value);
      } else {
        const next = steps[index + 1];
        object[step.key] ??= next && 'key' in next ? {} : [];
        current = object[step.key];
      }
    } else {
      const items = current as Json[];
      const at = positionOf(items, step.id);
      if (last) {
        if (value === undefined) {
          if (at >= 0) items.splice(at, 1);
        } else if (at >= 0) items[at] = structuredClone(value);
        else items.push(structuredClone(value));
      } else {
        if (at < 0) return copy;
        current = items[at];
      }
    }
  }
  return copy;
}

const idOf = (entry: Json): Json => (isObject(entry) ? entry.id : entry);

function positionOf(items: readonly Json[], id: string): number {
  const found = items.findIndex((entry) => idOf(entry) === id);
  if (found >= 0 || !/^\d+$/.test(id)) return found;
  return Number(id) < items.length ? Number(id) : -1;
}

function reorder(items: Json[], order: readonly string[]): void {
  const rank = new Map(order.map((id, index) => [id, index]));
  const place = (entry: Json): number => rank.get(String(idOf(entry))) ?? order.length;
  items.sort((a, b) => place(a) - place(b));
}
