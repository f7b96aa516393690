/** The platform that an SDK source belongs to, as far as its language tells. */

import type { Inference } from '../../model/index.ts';
import type { SdkLanguage } from '../syntax/sdk-language.ts';

const PLATFORMS: Readonly<Partial<Record<SdkLanguage, readonly [platform: string, because: string]>>> = {
  java: ['android', 'a Java source'],
  kotlin: ['android', 'a Kotlin source'],
  swift: ['ios', 'a Swift source'],
  dart: ['flutter', 'a Dart source'],
  typescript: ['web', 'a TypeScript or JavaScript source'],
  go: ['go', 'a Go source'],
  rust: ['rust', 'a Rust source'],
  python: ['python', 'a Python source'],
};
const OBJECTIVE_C =
  /^[ \t]*(?:#import\b|@(?:interface|protocol|class|implementation|import)\b)|\bNS_(?:ENUM|ERROR_ENUM|CLOSED_ENUM|OPTIONS)\b/m;
const UNITY = /^[ \t]*using UnityEngine\b/m;

/** The platform and what tells it; null where nothing does. */
export function inferPlatform(language: SdkLanguage, text: string): Inference | null {
  const told = PLATFORMS[language] ?? lookInside(language, text);
  return told ? { field: 'platform', value: told[0], because: told[1] } : null;
}

function lookInside(language: SdkLanguage, text: string): readonly [string, string] | null {
  if (language === 'objective-c' && OBJECTIVE_C.test(text)) return ['ios', 'an Objective-C source'];
  return language === 'csharp' && UNITY.test(text) ? ['unity', 'a C# source for Unity'] : null;
}
