/** Long lists: a page of thousands of rows opens as fast as one of a hundred. */

const CHUNK = 100;
/** How far below the visible part the next rows are made. */
const MARGIN = '1200px';

/**
 * Appends what is made of the items, a hundred at a time, as the end of the list comes near; all of it before printing
 * (`finishLists`).
 * @param scroller what scrolls; null for the page itself
 */
export function appendLazily<Item>(
  list: Element,
  items: readonly Item[],
  make: (item: Item, index: number) => Node,
  scroller: Element | null,
): void {
  let next = 0;
  const append = (count: number) => {
    const until = Math.min(items.length, next + count);
    list.append(...items.slice(next, until).map((item, index) => make(item, next + index)));
    next = until;
    const last = list.lastElementChild;
    if (next < items.length && last !== null) observer.observe(last);
    else list.removeAttribute('data-unfinished');
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      append(CHUNK);
    },
    { root: scroller, rootMargin: MARGIN },
  );
  list.setAttribute('data-unfinished', '');
  list.addEventListener('finish', () => append(items.length));
  append(CHUNK);
}

/** Makes what is left of all lists: paper doesn't scroll. */
export function finishLists(): void {
  for (const list of document.querySelectorAll('[data-unfinished]')) list.dispatchEvent(new Event('finish'));
}
