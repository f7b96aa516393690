/**
 * The parts of a page that are for one platform only: components and tabs that name it (`<PlatformWrapper
 * platform="unity, windows">`, `<TabItem value="android">`, `{% tab title="iOS" %}`), and sections titled with it.
 */

import { platformsIn } from '../text/platform-names.ts';
import { lineOf, type Page } from '../text/split-lines.ts';
import type { Heading } from './find-headings.ts';
import type { Prose } from './find-prose.ts';

/** A range of the page and the platforms it is for, joined by commas. */
export interface PlatformScope {
  readonly start: number;
  readonly end: number;
  readonly platform: string;
}

const TAG = /<(\/?)([A-Z][\w.]{0,80}|div|section|details)\b([^<>]*?)(\/?)>|\{%-?\s*(end)?(tab|platform)\b([^%]*)%\}/g;
const ATTRIBUTE =
  /\b(platforms?|value|label|title|id|groupId|showFor|show)\s*=\s*(?:\{\s*)?(?:"([^"]*)"|'([^']*)'|\[([^\][]*)\])/g;
const TITLE_NOISE =
  /\b(?:errors?|codes?|sdks?|list|for|and|on|the|reference|native|api)\b|错误码|错误|端|平台|列表|客户端/gi;

/** Finds the scopes of a page, inner ones after those that hold them. */
export function findPlatformScopes(page: Page, prose: Prose, headings: readonly Heading[]): PlatformScope[] {
  return [...sectionScopes(page, headings), ...tagScopes(page, prose)];
}

/** The platform of an offset: that of the innermost scope around it. */
export function platformAt(scopes: readonly PlatformScope[], offset: number): string | null {
  return scopes.findLast(({ start, end }) => start <= offset && offset < end)?.platform ?? null;
}

function sectionScopes(page: Page, headings: readonly Heading[]): PlatformScope[] {
  return headings.flatMap((heading, index) => {
    const platforms = platformsIn(heading.title);
    if (platforms.length !== 1 || !isOnlyPlatform(heading.title)) return [];
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const end = next === undefined ? page.text.length : (page.starts[next.line] ?? page.text.length);
    return [{ start: heading.span.start, end, platform: platforms.join(', ') }];
  });
}

/** Apart from the platform and words that any such title has, nothing is left of the title. */
function isOnlyPlatform(title: string): boolean {
  return title.replace(TITLE_NOISE, '').trim().split(/\s+/).length === 1;
}

function tagScopes(page: Page, prose: Prose): PlatformScope[] {
  const scopes: PlatformScope[] = [];
  const open: { name: string; start: number; platform: string | null }[] = [];
  for (const match of page.text.matchAll(TAG)) {
    if (prose.hidden[lineOf(page, match.index)] === 1 || match[4] === '/') continue;
    const name = match[2] ?? match[6] ?? '';
    if (match[1] !== '/' && match[5] === undefined) {
      open.push({ name, start: match.index, platform: platformOf(match[3] ?? match[7] ?? '') });
      continue;
    }
    const at = open.findLastIndex((tag) => tag.name === name);
    if (at === -1) continue;
    for (const { start, platform } of open.splice(at))
      if (platform !== null) scopes.push({ start, end: match.index, platform });
  }
  return scopes.sort((a, b) => a.start - b.start);
}

/** An attribute called platform is believed whatever it names; others only where they name a platform we know. */
function platformOf(attributes: string): string | null {
  const platforms = [...attributes.matchAll(ATTRIBUTE)].flatMap(([, key = '', ...values]) => {
    const value = values.find((candidate) => candidate !== undefined) ?? '';
    return /^platform/.test(key) ? namedPlatforms(value) : platformsIn(value);
  });
  return platforms.length === 0 ? null : [...new Set(platforms)].join(', ');
}

/** The platforms of a list, each under the name we know it by, else as written: `linux-cpp`. */
export function namedPlatforms(list: string): string[] {
  const names = list.split(/[,;|]/).map((name) =>
    name
      .replace(/["'[\]{}]/g, '')
      .trim()
      .toLowerCase(),
  );
  return names
    .filter((name) => name !== '')
    .map((name) => (/^[\w-]+$/.test(name) && name.slice(1, -1).includes('-') ? null : platformsIn(name)[0]) ?? name);
}
