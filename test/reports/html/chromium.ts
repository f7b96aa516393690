/** The browser of this machine, and how long it is busy with a page: for tests and for the bench. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = ['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
/** Root can't have the sandbox, and the page is our own. */
const QUIET = ['--no-sandbox', '--disable-component-update', '--disable-sync'];

/** The program; null where none is on the PATH. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Starts it with an empty profile. */
export function launchChromium(executablePath: string, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({ executablePath, userDataDir, args: [...FLAGS, ...QUIET] });
}

/** Opens a page once more and tells how many seconds its main thread was busy (time of the processor, whoever else is at work). */
export async function busySeconds(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.reload();
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.POSITIVE_INFINITY;
}
