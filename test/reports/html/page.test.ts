/** The page in a real browser: what a docs lead and a docs writer do with it, on every width, in both themes, without a mouse. */

import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { reportHtml } from '../../../src/reports/html/report-html.ts';
import { withBrowser } from './browser.ts';
import { checkStandard } from './check-standard.ts';
import { findBarriers } from './find-barriers.ts';
import { ARABIC, buildReports, CHAT, HOSTILE, multiply, reportsSince, reviewOf } from './projects.ts';

let chat = '';
beforeAll(async () => {
  chat = (await buildReports(CHAT)).html;
});

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) =>
    found.map((one) => (one as unknown as { innerText: string }).innerText.replace(/\s+/g, ' ').trim()),
  );
const rows = async (page: Page) => (await texts(page, '.matrix tbody th')).map((text) => text.split(' ')[0]);
const hash = (page: Page) => page.evaluate('location.hash');

const VIEWS = ['#/', '#/findings', '#/code/403'];

/** What has the focus, told apart from everything else, and its outline. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return ['', ''];
  const all = [...document.querySelectorAll('*')];
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  return [all.indexOf(one) + ' ' + one.outerHTML.slice(0, 80), outlineStyle + ' ' + outlineWidth];
})()`;

withBrowser('the report in Chromium', (open) => {
  it('shows totals, coverage, agreement and the odd one out with what the others say', async () => {
    const { page, complaints } = await open(chat);
    expect(await texts(page, '.severities .number')).toEqual(['1', expect.any(String), expect.any(String)]);
    expect(await texts(page, '.coverage tbody tr')).toEqual(['android 6 of 6 100 %', 'ios 5 of 6 83 %']);
    expect(await texts(page, '.agreement tbody tr')).toEqual(['100–199 2', '400–499 1 2', '500–599 1']);
    expect(await rows(page)).toEqual(['100', '101', '402', '403', '404', '500']);
    expect(await texts(page, '.matrix td.damaged')).toEqual(['✕ error FILE_UPLOAD_FAILED ios: FileDownloadFailed']);
    expect(await texts(page, '.matrix td.damaged mark')).toEqual(['UPLOAD']);
    expect(await texts(page, '.matrix td.older')).toEqual(['OldErrorThreadLimit only in ios legacy']);
    expect(complaints).toEqual([]);
  });

  it('keeps its heads in sight', async () => {
    const { page } = await open(reportHtml([multiply(await reviewOf(CHAT), 60)], ''), { width: 400 });
    const moved = await page.$eval('.frame', async (frame) => {
      frame.scrollTo(60, 900);
      await new Promise((done) => setTimeout(done, 100));
      const from = frame.getBoundingClientRect();
      const head = frame.querySelector('thead th:nth-child(2)')?.getBoundingClientRect();
      const first = frame.querySelector('tbody tr:nth-child(30) th')?.getBoundingClientRect();
      return [frame.scrollLeft, frame.scrollTop, (head?.top ?? 0) - from.top, (first?.left ?? 0) - from.left];
    });
    expect(moved.map(Math.round)).toEqual([60, 900, 1, 1]);
  });

  it('finds as one types, and says so in the address', async () => {
    const { page, complaints } = await open(chat);
    await page.type('#search', 'download');
    expect(await rows(page)).toEqual(['403']);
    expect(await texts(page, 'output')).toEqual(['1 of 6 codes']);
    expect(await hash(page)).toBe('#/?search=download');
    await page.click('button[type=reset]');
    expect(await rows(page)).toHaveLength(6);
    await page.type('#search', '网络');
    expect(await rows(page)).toEqual(['404']);
    await page.type('#search', ' nothing like that');
    expect(await texts(page, '.empty')).toEqual(['No code is like that. Clear a filter to see more.']);
    expect(complaints).toEqual([]);
  });

  it.each([
    { filter: 'rule', value: 'duplicate-name', codes: ['403'] },
    { filter: 'severity', value: 'error', codes: ['403'] },
    { filter: 'platform', value: 'ios', codes: ['404', '500'] },
    { filter: 'page', value: 'docs/android.md', codes: ['403'] },
    { filter: 'show', value: 'agree', codes: ['100', '101', '402'] },
    { filter: 'category', value: '100–199', codes: ['100', '101'] },
  ])('filters by $filter', async ({ filter, value, codes }) => {
    const { page } = await open(chat);
    await page.select(`#${filter}`, value);
    expect(await rows(page)).toEqual(codes);
    await page.reload();
    expect(await rows(page)).toEqual(codes);
  });

  it('opens a code from its address: names, texts by language, decisions with their losers, the edit', async () => {
    const { page, complaints } = await open(chat, { hash: '#/code/403' });
    expect(await texts(page, 'h1')).toEqual(['403 FILE_DOWNLOAD_FAILED']);
    expect(await page.title()).toBe('403 FILE_DOWNLOAD_FAILED · Error codes: what the sources say');
    expect(await texts(page, '.names tbody th')).toEqual(['android', 'ios', 'ios legacy']);
    expect(await texts(page, '.texts .language h4')).toEqual(['en', 'zh-CN']);
    expect(await texts(page, '.texts mark')).toEqual(['Failed to download']);
    expect((await texts(page, '.decisions .losers li'))[0]).toMatch(/^not FILE_UPLOAD_FAILED \(android\)/);
    expect(await texts(page, '.change del, .change ins')).toEqual(['FILE_UPLOAD_FAILED', 'FILE_DOWNLOAD_FAILED']);
    const [place] = await page.$$eval('.finding .place', (links) => links.map((link) => link.getAttribute('href')));
    expect(place).toBe('../../docs/android.md#L8');
    expect(complaints).toEqual([]);
  });

  it('lists findings by page, errors first, and leads from there to the code and back', async () => {
    const { page } = await open(chat, { hash: '#/findings' });
    expect((await texts(page, '.findings h2'))[0]).toMatch(/^docs\/android\.md 1 error/);
    await page.type('#search', 'duplicate-name');
    await page.click('.finding h3 a');
    await expect.poll(() => texts(page, 'h1')).toEqual(['403 FILE_DOWNLOAD_FAILED']);
    await page.goBack();
    await expect.poll(() => texts(page, '.finding .rule')).toEqual(['duplicate-name']);
  });

  it('holds several catalogs, and finds a code in whichever has it', async () => {
    const review = await reviewOf(CHAT);
    const many = multiply(review, 3);
    const html = reportHtml([review, { ...many, catalog: { ...many.catalog, id: 'web' } }], '');
    const { page } = await open(html, { hash: '#/code/1001' });
    expect(await texts(page, 'h1')).toEqual(['1001 USER_REMOVED_1']);
    expect(await texts(page, 'nav .catalogs a')).toEqual(['chat', 'web']);
    expect(await texts(page, 'nav [aria-current]')).toEqual(['web']);
    await page.click('nav .catalogs a:last-child');
    await expect.poll(() => rows(page)).toEqual(['1000', '1001', '1002']);
    expect(await hash(page)).toBe('#/?catalog=web');
  });

  it('says first what is new since a base, and leads to it', async () => {
    const then = CHAT.map((page) => ({ ...page, rows: page.rows.filter(([code]) => code !== 404) }));
    const { html } = await reportsSince(CHAT, then);
    const { page, complaints } = await open(html);
    expect(await texts(page, '.news h2')).toEqual(['New since v1.0.0']);
    expect(await texts(page, '.news .severities a')).toEqual(['2 warnings']);
    expect(await texts(page, '.news details li')).toEqual(['added 404 NETWORK_ERROR']);
    await page.click('.news .severities a');
    await expect
      .poll(() => texts(page, '.finding header'))
      .toEqual([
        '! warning new 404 OldErrorNetworkUnavailable name-mismatch',
        '! warning new 404 ChatErrorNetworkUnavailable name-mismatch',
      ]);
    await page.select('#news', 'known');
    await page.select('#severity', '');
    expect(await texts(page, '.finding .new')).toEqual([]);
    expect(await texts(page, 'output')).toEqual(['2 of 4 findings']);
    expect(complaints).toEqual([]);
  });

  it('says what an address means that leads nowhere', async () => {
    const { page, complaints } = await open(chat, { hash: '#/code/%E0%A4%A' });
    expect(await texts(page, 'h1')).toEqual(['No code %E0%A4%A in this report']);
    expect(complaints).toEqual([]);
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await open(chat);
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    for (let presses = 0; presses < 60 && (await focused()) !== 'search'; presses++) await page.keyboard.press('Tab');
    await page.keyboard.type('403');
    for (let presses = 0; presses < 20 && !String(await focused()).startsWith('403'); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.neighbours');
    expect(await focused()).toContain('FILE_DOWNLOAD_FAILED');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it.each(['light', 'dark'] as const)('fits every width and shuts nobody out, %s', async (theme) => {
    const { html } = await reportsSince([...CHAT, ARABIC], CHAT.slice(0, 1));
    const { page, complaints } = await open(html, { theme });
    for (const view of VIEWS) {
      await page.evaluate(`location.hash = '${view}'`);
      for (const width of [320, 360, 480, 768, 1000, 1280, 1600]) {
        await page.setViewport({ width, height: 800 });
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect({ view, width, wide }).toEqual({ view, width, wide: width });
      }
      expect({ view, barriers: await findBarriers(page) }).toEqual({ view, barriers: [] });
    }
    expect(complaints).toEqual([]);
  });

  it.each(VIEWS)('violates no rule of WCAG 2.2 that a checker knows, %s', async (view) => {
    const { html } = await reportsSince([...CHAT, ARABIC], CHAT.slice(0, 1));
    const { page } = await open(html, { hash: view });
    expect(await checkStandard(page)).toEqual([]);
  });

  it('the two checks find what is wrong where something is', async () => {
    const broken = chat
      .replace(/<html lang="en">/, '<html>')
      .replace(
        '<body>',
        '<body><img src="data:,"><button style="color:#aaa;min-height:0;height:20px">faint</button><select></select>',
      )
      .replace(/<meta http-equiv[^>]*>/, '');
    const { page } = await open(broken);
    expect(await findBarriers(page)).toEqual([
      'a combobox without a name',
      'no language or no title',
      expect.stringContaining('too faint: BUTTON'),
      expect.stringContaining('too small to hit: <button'),
    ]);
    const rules = (await checkStandard(page)).map((line) => line.split(':')[0]);
    expect([...new Set(rules)]).toEqual(
      expect.arrayContaining(['html_lang_exists', 'img_alt_valid', 'input_label_exists']),
    );
  });

  it.each(VIEWS)('shows where the keyboard is, %s', async (view) => {
    const { page } = await open(chat, { hash: view });
    const seen = new Set<string>();
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      const [where, outline] = (await page.evaluate(FOCUSED)) as [string, string];
      if (where === '' || seen.has(where)) break;
      seen.add(where);
      expect({ where, outline }).toEqual({ where, outline: expect.stringMatching(/^(?:auto|solid) (?:[1-9]|\d\d)/) });
    }
    const focusable = await page.$$eval(
      'a[href], button, input, select, summary, [tabindex="0"]',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    expect(seen.size).toBe(focusable);
  });

  it('reads Arabic from right to left and Chinese as Chinese', async () => {
    const { html } = await buildReports([...CHAT, ARABIC]);
    const { page } = await open(html, { hash: '#/code/404' });
    const quotes = await page.evaluate(
      '[...document.querySelectorAll(".texts blockquote")].map((one) => [one.lang, getComputedStyle(one).direction])',
    );
    expect(quotes).toEqual([
      ['en', 'ltr'],
      ['en', 'ltr'],
      ['zh-CN', 'ltr'],
      ['ar', 'rtl'],
    ]);
    await page.evaluate(`location.hash = '#/?search=الشبكة'`);
    await page.waitForSelector('.matrix');
    expect(await rows(page)).toEqual(['404']);
  });

  it('shows hostile texts as the texts they are', async () => {
    const hostile = HOSTILE.map((text, index) => [index + 1, `\`NAME_${index}\``, `\`${text}\``]);
    const { html } = await buildReports([{ file: 'docs/<b>.md', platform: '<i>', locale: 'en', rows: hostile }]);
    const { page, complaints } = await open(html, { hash: '#/code/2' });
    expect(await texts(page, 'blockquote')).toEqual([HOSTILE[1]]);
    expect(await texts(page, '.names tbody th')).toEqual(['<i>']);
    for (const [index, text] of HOSTILE.entries()) {
      await page.evaluate(`location.hash = '#/code/${index + 1}'`);
      await expect.poll(() => texts(page, 'blockquote')).toEqual([text]);
    }
    await page.evaluate(`location.hash = '#/?search=<img src=x onerror="window.hacked=5">'`);
    await page.waitForSelector('.empty');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.$$('img, svg, b, i, body script ~ script ~ script')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has nothing to say of a project without findings but that', async () => {
    const [android] = CHAT;
    if (android === undefined) throw new Error('no page');
    const { html } = await buildReports([{ ...android, rows: android.rows.slice(0, 3) }]);
    const { page } = await open(html);
    expect(await texts(page, '.totals .number')).toEqual(['0', '0', '0']);
    await page.evaluate(`location.hash = '#/findings'`);
    await page.waitForSelector('.empty');
    expect(await texts(page, '.empty')).toEqual(['Nothing is wrong with these sources.']);
  });

  // How long that takes: node bench/run.js page
  it('makes the rows of 5 000 codes as they are needed, in bounded memory', async () => {
    const { page, complaints } = await open(reportHtml([multiply(await reviewOf(CHAT), 5000)], ''));
    const clipped = await page.$$eval('.chart', (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(clipped).toBe(0);
    const { JSHeapUsedSize = Number.POSITIVE_INFINITY } = await page.metrics();
    expect(JSHeapUsedSize).toBeLessThan(80e6);
    expect((await rows(page)).length).toBe(100);
    await page.$eval('.frame', (frame) => frame.scrollTo(0, frame.scrollHeight));
    await page.waitForFunction('document.querySelectorAll(".matrix tbody tr").length > 100');
    await page.type('#search', '5999');
    expect(await rows(page)).toEqual(['5999']);
    expect(complaints).toEqual([]);
  });

  it('prints all rows', async () => {
    const { page } = await open(reportHtml([multiply(await reviewOf(CHAT), 300)], ''));
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.$$eval('.matrix tbody tr', (all) => all.length)).toBe(300);
  });
});
