/** Elements. A string becomes a text node and nothing else: no text of a page is ever read as markup. */

type Attribute = string | number | boolean | null;
export type Child = Node | string | number | null | false;

/** An element with attributes (`true` is an empty one, `false` and `null` are none) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...present(children));
  return made;
}

/** Children without those that are nothing. */
function present(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (child === null || child === false) return [];
    return [typeof child === 'number' ? String(child) : child];
  });
}

/** A sentence of ours: what stands between backticks is code. */
export function sentence(text: string): Node[] {
  return text
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 1 ? element('code', {}, part) : document.createTextNode(part)));
}

/** Text for screen readers where others see a sign. */
export function spoken(text: string): HTMLElement {
  return element('span', { class: 'spoken' }, text);
}

/** A number for people: @example shown(5000) // '5,000' */
export function shown(count: number): string {
  return count.toLocaleString('en');
}

/** @example counted(2, 'finding') // '2 findings' */
export function counted(count: number, noun: string): string {
  return `${shown(count)} ${noun}${count === 1 ? '' : 's'}`;
}
