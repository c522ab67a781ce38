import type { HTMLElement } from 'node-html-parser';

/** A figure, a date, or a status with its sign. */
const VALUES = 'time, data, .f-swatch';
/**
 * Where a value is no claim of the record: the sources themselves (in panels and in notes), what we say of our own doings
 * (when it was published here), keys and drawings, which repeat a table.
 */
const ELSEWHERE = '[popover], [data-ours], svg, figure, .f-key, .c-notes, form, .w-lookback';

/**
 * What is wrong with the sources of a record's page: a figure, a date or a status that is no marked
 * value (`data-value`), or a marked value whose control or panel of sources is not there.
 */
export function unsourcedValues(page: HTMLElement): string[] {
  const main = page.querySelector('main');
  if (!main) return ['there is no main part'];
  const bare = main
    .querySelectorAll(VALUES)
    .filter((value) => !value.closest(ELSEWHERE) && !value.closest('[data-value]'))
    .map((value) => `“${value.text.trim()}” is no marked value, in ${whereabouts(value)}`);
  const panels = new Map(main.querySelectorAll('[popover]').map((panel) => [panel.id, panel]));
  const controls = new Set(
    main
      .querySelectorAll('button[popovertarget][aria-label]')
      .map((button) => button.getAttribute('popovertarget')),
  );
  const marked = main.querySelectorAll('[data-value]').flatMap((value) => {
    const source = value.getAttribute('data-source');
    // Another record's page has its sources, and is crawled; an article attests its own day.
    if (value.getAttribute('data-source-at') || source === 'here') return [];
    const words = `“${value.text.trim().slice(0, 40)}” (${value.getAttribute('data-value')})`;
    if (!source || !controls.has(source)) return [`no control opens the sources of ${words}`];
    return panels.get(source)?.text.trim() ? [] : [`the sources of ${words} are empty`];
  });
  return [...bare, ...marked];
}

const whereabouts = (value: HTMLElement): string =>
  value.closest('section[id]')?.getAttribute('id') ?? 'the head';
