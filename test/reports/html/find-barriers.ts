/**
 * What would shut somebody out of the page as it is shown: controls without a name, headings and tables out of order, ids that
 * stand twice, text too faint to read (WCAG 2.2, 1.4.3: 4.5 to 1, large text 3 to 1), targets too small to hit (2.5.8: 24 pixels).
 */

import type { Page } from 'puppeteer-core';

/** One line for each barrier. */
export async function findBarriers(page: Page): Promise<string[]> {
  return [...(await findUnnamed(page)), ...((await page.evaluate(IN_PAGE)) as string[])];
}

const CONTROLS = new Set([
  'link',
  'button',
  'searchbox',
  'textbox',
  'combobox',
  'region',
  'table',
  'navigation',
  'search',
]);

/** What the browser tells a screen reader: everything that can be used or gone to has a name. */
async function findUnnamed(page: Page): Promise<string[]> {
  const found: string[] = [];
  const visit = (node: Awaited<ReturnType<typeof page.accessibility.snapshot>>): void => {
    if (node === null) return;
    if (CONTROLS.has(node.role) && !node.name?.trim()) found.push(`a ${node.role} without a name`);
    for (const child of node.children ?? []) visit(child);
  };
  visit(await page.accessibility.snapshot({ interestingOnly: false }));
  return found;
}

/** Runs in the page, which has no types here: the tests are compiled for Node. */
const IN_PAGE = `(() => {
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (one) => one.checkVisibility({ contentVisibilityAuto: false }) && !one.closest('.spoken, .skip');

  if (all('h1').length !== 1) found.push('not one h1');
  let level = 0;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) found.push('heading "' + heading.textContent + '" skips a level');
    level = next;
  }
  for (const cell of all('th:not([scope])')) found.push('a head without a scope: ' + cell.textContent);
  const ids = all('[id]').map(({ id }) => id);
  for (const id of ids.filter((id, at) => ids.indexOf(id) !== at)) found.push('id ' + id + ' stands twice');
  for (const one of all('[aria-labelledby]')) {
    if (document.getElementById(one.getAttribute('aria-labelledby')) === null) found.push('a label that is not there');
  }
  if (document.documentElement.lang === '' || document.title === '') found.push('no language or no title');

  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const over = ([r, g, b, a = 1], below) => [r, g, b].map((channel, at) => channel * a + below[at] * (1 - a));
  const groundOf = (one) => {
    const layers = [];
    for (let at = one; at !== null; at = at.parentElement) layers.unshift(channels(getComputedStyle(at).backgroundColor));
    return layers.reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const luminance = (color) => {
    const [r, g, b] = color.map((channel) => channel / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const seen = new Set();
  for (const one of all('body *')) {
    const says = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!says || !isShown(one) || one.closest('script, noscript, option')) continue;
    const style = getComputedStyle(one);
    const ground = groundOf(one);
    const [a, b] = [luminance(over(channels(style.color), ground)), luminance(ground)].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ratio = (a + 0.05) / (b + 0.05);
    const what = one.tagName + '.' + one.className + ' ' + ratio.toFixed(2) + ' to 1';
    if (ratio < needed && !seen.has(what)) found.push('too faint: ' + what + ' "' + one.textContent.slice(0, 40) + '"');
    seen.add(what);
  }
  for (const one of all('button, input, select')) {
    const { width, height } = one.getBoundingClientRect();
    if (isShown(one) && (width < 24 || height < 24)) found.push('too small to hit: ' + one.outerHTML);
  }
  return found;
})()`;
