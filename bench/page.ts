/**
 * How long the main thread of a browser is busy with opening report/index.html, as seconds of the processor and as a ratio to an
 * empty page, and the memory that its script holds: 81 to 20 000 codes, each the median of five.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { reportHtml } from '../src/reports/html/report-html.ts';
import { busySeconds, findChromium, launchChromium } from '../test/reports/html/chromium.ts';
import { CHAT, multiply, reviewOf } from '../test/reports/html/projects.ts';

const SIZES = [81, 1000, 5000, 20_000];
const EMPTY = '<!doctype html><html lang="en"><title>empty</title><body></body></html>';
const TIMES = 5;

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

async function costOf(page: Page, file: string, html: string): Promise<Cost> {
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  const seconds: number[] = [];
  for (let time = 0; time < TIMES; time++) seconds.push(await busySeconds(page));
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return { seconds: seconds.sort((a, b) => a - b)[TIMES >> 1] ?? 0, megabytes: JSHeapUsedSize / 1e6 };
}

const program = findChromium();
if (program === null) throw new Error('no chromium on the PATH');
const folder = mkdtempSync(join(tmpdir(), 'errgen-bench-page-'));
const browser = await launchChromium(program, join(folder, 'user'));
try {
  const page = await browser.newPage();
  const review = await reviewOf(CHAT);
  const empty = await costOf(page, join(folder, 'page.html'), EMPTY);
  process.stdout.write(`empty page: ${empty.seconds.toFixed(3)} s, ${empty.megabytes.toFixed(1)} MB\n`);
  for (const size of SIZES) {
    const html = reportHtml([multiply(review, size)], '');
    const { seconds, megabytes } = await costOf(page, join(folder, 'page.html'), html);
    const ratio = (seconds / empty.seconds).toFixed(0);
    process.stdout.write(
      `${size} codes, ${(html.length / 1e6).toFixed(1)} MB: ${seconds.toFixed(3)} s (${ratio} times the empty page), ${megabytes.toFixed(1)} MB of memory\n`,
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
