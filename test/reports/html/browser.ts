/**
 * The real browser that shows the page. Where Chromium isn't installed its tests are a printed skip; with
 * ERRGEN_REQUIRE_COMPILERS=1 they fail.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { findChromium, launchChromium } from './chromium.ts';

interface Opened {
  readonly page: Page;
  /** Everything that was asked for but the page itself, and everything that went wrong. */
  readonly complaints: readonly string[];
}

interface Looks {
  readonly hash?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

/** Opens the text of a page from the disk, as somebody does who has only the file. */
export type Open = (html: string, looks?: Looks) => Promise<Opened>;

/** Declares tests that need a browser; one browser shows all pages of a file. */
export function withBrowser(title: string, tests: (open: Open) => void): void {
  const program = findChromium();
  if (program !== null) describe(title, () => tests(useBrowser(program)));
  else if (process.env.ERRGEN_REQUIRE_COMPILERS === '1') {
    it(title, () => {
      throw new Error('no chromium on the PATH; run .ci/install-compilers.sh');
    });
  } else {
    process.stderr.write(`SKIPPED ${title}: no chromium on the PATH\n`);
    describe.skip(title, () => tests(() => Promise.reject(new Error('no browser'))));
  }
}

function useBrowser(executablePath: string): Open {
  const folder = mkdtempSync(join(tmpdir(), 'errgen-browser-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(executablePath, join(folder, 'user'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const pages: Page[] = [];
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  let count = 0;
  return async (html, { hash = '', width = 1280, theme = 'light' } = {}) => {
    count++;
    const file = join(folder, `${count}.html`);
    writeFileSync(file, html);
    const url = pathToFileURL(file).href;
    const page = await browser.newPage();
    pages.push(page);
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && request.url() !== 'data:,') complaints.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${url}${hash}`);
    return { page, complaints };
  };
}
