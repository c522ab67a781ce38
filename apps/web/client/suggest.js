// Runs in the browser as it is, without React. It proposes names while one types into a search box;
// the box is a whole form without it.

/**
 * What the page says of itself, in `data-suggest` of the form.
 * @typedef {{ input: Record<string, string>, locale: string, query: string,
 *   kinds: Record<string, { path: string, label: string }> }} Setup
 * @typedef {{ kind: string, slug: string, title: Record<string, string>, name: string | null }} Suggestion
 */

const PAUSE_MS = 120;

function start() {
  for (const form of document.querySelectorAll('form[data-suggest]'))
    suggestIn(/** @type {HTMLFormElement} */ (form));
}

/** @param {HTMLFormElement} form */
function suggestIn(form) {
  /** @type {Setup} */
  const setup = JSON.parse(form.dataset.suggest ?? '');
  const input = /** @type {HTMLInputElement} */ (form.querySelector('input[type=search]'));
  const list = /** @type {HTMLElement} */ (form.querySelector('[role=listbox]'));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = new AbortController();
  let active = -1;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  show([]);

  // An answer is shown only while nothing newer was asked: the last key pressed has the last word.
  function ask() {
    stop();
    const text = input.value.trim();
    if (!text) return show([]);
    timer = setTimeout(async () => {
      const { signal } = asked;
      const question = encodeURIComponent(JSON.stringify({ ...setup.input, q: text }));
      try {
        const answer = await fetch(`/api/trpc/search.suggest?input=${question}`, { signal });
        const found = answer.ok ? (await answer.json()).result.data : [];
        if (!signal.aborted) show(found);
      } catch {
        if (!signal.aborted) show([]);
      }
    }, PAUSE_MS);
  }

  function stop() {
    clearTimeout(timer);
    asked.abort();
    asked = new AbortController();
  }

  /** @param {Suggestion[]} found */
  function show(found) {
    list.replaceChildren(...found.filter(({ kind }) => setup.kinds[kind]).map(option));
    list.hidden = list.children.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  }

  /** @param {Suggestion} suggestion @param {number} index */
  function option({ kind, slug, title, name }, index) {
    const { path = '', label = '' } = setup.kinds[kind] ?? {};
    const item = document.createElement('div');
    item.id = `${list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.dataset.href = `${path}/${slug}${setup.query}`;
    const locale = title[setup.locale] ? setup.locale : (Object.keys(title)[0] ?? '');
    const said = line(title[locale] ?? slug);
    said.lang = locale;
    item.append(said, line(name ? `${name} · ${label}` : label));
    return item;
  }

  /** @param {number} index */
  function choose(index) {
    list.children[active]?.removeAttribute('aria-selected');
    active = index;
    const item = list.children[active];
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
  }

  /** @param {Element | null | undefined} item */
  function go(item) {
    const href = /** @type {HTMLElement | null | undefined} */ (item)?.dataset.href;
    if (href) location.assign(href);
    return Boolean(href);
  }

  input.addEventListener('input', ask);
  input.addEventListener('blur', () => {
    stop();
    show([]);
  });
  input.addEventListener('keydown', (event) => {
    const last = list.children.length - 1;
    if (event.isComposing || list.hidden) return;
    if (event.key === 'Escape') show([]);
    else if (event.key === 'ArrowDown') choose(active < last ? active + 1 : -1);
    else if (event.key === 'ArrowUp') choose(active < 0 ? last : active - 1);
    else if (event.key !== 'Enter' || !go(list.children[active])) return;
    event.preventDefault();
  });
  // The press would take the focus out of the field, and the list with it, before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) =>
    go(/** @type {Element} */ (event.target).closest('[role=option]')),
  );
}

/** @param {string} text */
function line(text) {
  const span = document.createElement('span');
  span.textContent = text;
  span.dir = 'auto';
  return span;
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
