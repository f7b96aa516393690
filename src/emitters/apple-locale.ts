/** How Apple's bundles name a locale: Chinese by its script ("Language and Locale IDs"), the rest as BCP 47 does. */

const SCRIPTS: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  'zh-hk': 'zh-HK',
};

/** @example appleLocale('zh-CN') // 'zh-Hans' */
export function appleLocale(locale: string): string {
  const key = locale.toLowerCase();
  return (Object.hasOwn(SCRIPTS, key) ? SCRIPTS[key] : undefined) ?? locale;
}
