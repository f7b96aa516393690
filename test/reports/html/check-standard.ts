/**
 * What a checker that others have made finds wrong by WCAG 2.2 A and AA: IBM's Equal Access engine (Apache-2.0, no dependencies;
 * axe-core is under the MPL). What it can't decide and asks a person to verify is no violation: find-barriers.ts and the test of the
 * keyboard look at contrast and focus themselves.
 * @see https://github.com/IBMa/equal-access
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** What it has against the page that is no barrier. */
const NO_BARRIER: Readonly<Record<string, string>> = {
  element_tabbable_role_valid: 'what scrolls must be reachable by keyboard, and a region that scrolls is no widget',
};

/** One line for each violation and each recommendation that is not followed. The page's own policy has to step aside for it. */
export async function checkStandard(page: Page): Promise<string[]> {
  await page.setBypassCSP(true);
  await page.reload();
  await page.evaluate(readFileSync(ENGINE, 'utf8'));
  const found = (await page.evaluate(IN_PAGE)) as { rule: string; what: string }[];
  return found.filter(({ rule }) => !(rule in NO_BARRIER)).map(({ rule, what }) => `${rule}: ${what}`);
}

const IN_PAGE = `(async () => {
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  if (results.length < 20) throw new Error('the checker has not looked at the page');
  return results
    .filter(({ value: [, verdict] }) => verdict === 'FAIL')
    .map(({ ruleId, message, snippet }) => ({ rule: ruleId, what: message + ' ' + snippet }));
})()`;
