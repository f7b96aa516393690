/** The platforms that SDK documentation is written for, and the spellings under which pages name them. */

const PLATFORMS: readonly (readonly [string, RegExp])[] = [
  ['react-native', /\breact[ _-]?native\b/i],
  ['uni-app', /\buni[ _-]?app\b/i],
  ['mini-program', /\b(?:mini[ _-]?program|mini[ _-]?app|wechat|weapp)\b|小程序/i],
  ['harmonyos', /\b(?:harmony(?:os)?|ohos|openharmony)\b|鸿蒙/i],
  ['android', /\bandroid\b|安卓/i],
  ['ios', /\bios\b|\biphone\b/i],
  ['macos', /\bmac(?:os)?\b/i],
  ['windows', /\b(?:windows|win32)\b/i],
  ['linux', /\blinux\b/i],
  ['electron', /\belectron\b/i],
  ['flutter', /\bflutter\b/i],
  ['unity', /\bunity\b/i],
  ['unreal', /\bunreal\b/i],
  ['cocos', /\bcocos\b/i],
  ['restful', /\brest(?:ful)?\b/i],
  ['web', /\b(?:web|javascript|browser)\b/i],
];

/** The first platform that a text names as a word of its own; null where it names none. */
export function platformIn(text: string): string | null {
  const [first] = platformsIn(text);
  return first ?? null;
}

/** All platforms that a text names, in the order in which it names them. */
export function platformsIn(text: string): string[] {
  const spaced = text.replaceAll('_', ' ');
  return PLATFORMS.flatMap(([platform, pattern]) => {
    const at = spaced.search(pattern);
    return at === -1 ? [] : [{ platform, at }];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ platform }) => platform);
}

/** The platform that a path names, its file name before its folders. */
export function platformOfPath(path: string): string | null {
  for (const part of path.split('/').reverse()) {
    const platform = platformIn(part.replace(/[.]/g, ' '));
    if (platform !== null) return platform;
  }
  return null;
}
