import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWithin,
  itemsOf,
  joinPath,
  keysOf,
  localeOfPath,
  parentOf,
  parsePath,
  type Step,
  textOfPath,
  touches,
} from './path.ts';

const key = fc.constantFrom('history', 'date', 'en').map((name): Step => ({ key: name }));
const id = fc.constantFrom('0192-a', 'i2').map((name): Step => ({ id: name }));
const steps = fc
  .tuple(key, fc.array(fc.oneof(key, id)), fc.boolean())
  .map(([first, rest, isOrder]) => [
    first,
    ...rest,
    ...(isOrder ? [{ order: true as const }] : []),
  ]);

describe('a path', () => {
  it('is joined from the steps that it is taken apart into', () => {
    fc.assert(
      fc.property(steps, (all) => {
        expect(parsePath(joinPath(all))).toEqual(all);
      }),
    );
  });

  it('is taken apart into fields, items and the order of a list', () => {
    expect(parsePath('history[i2].note.en')).toEqual([
      { key: 'history' },
      { id: 'i2' },
      { key: 'note' },
      { key: 'en' },
    ]);
    expect(parsePath('history#')).toEqual([{ key: 'history' }, { order: true }]);
    expect(keysOf('history[i2].note.en')).toEqual(['history', 'note', 'en']);
  });

  it('names what lies around it', () => {
    expect(parentOf('history[i2].note')).toBe('history[i2]');
    expect(parentOf('title')).toBe('');
    expect(itemsOf('history[i2].evidence[c1].locator')).toEqual([
      'history[i2]',
      'history[i2].evidence[c1]',
    ]);
  });

  it('lies in another by its steps, not by its letters', () => {
    expect(isWithin('history[i2].date', 'history')).toBe(true);
    expect(isWithin('history', 'history[i2].date')).toBe(false);
    expect(touches('history', 'history[i2].date')).toBe(true);
    expect(touches('lengths.value', 'length')).toBe(false);
  });

  it('tells the language of the text that it leads into', () => {
    expect(localeOfPath('title.ur')).toBe('ur');
    expect(localeOfPath('body.ru[0192].content')).toBe('ru');
    expect(localeOfPath('history[i2].date')).toBeUndefined();
    expect(textOfPath('history[i2].note.en')).toBe('history[i2].note');
    expect(textOfPath('sector')).toBe('sector');
  });
});
