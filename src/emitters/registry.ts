/** All languages that can be generated. Written by `npm run registries`: a language is a folder. */

import { emitter as androidStrings } from './android-strings/emitter.ts';
import { emitter as appleStrings } from './apple-strings/emitter.ts';
import { emitter as arb } from './arb/emitter.ts';
import { emitter as c } from './c/emitter.ts';
import { emitter as cpp } from './cpp/emitter.ts';
import { emitter as csharp } from './csharp/emitter.ts';
import { emitter as dart } from './dart/emitter.ts';
import { emitter as go } from './go/emitter.ts';
import { emitter as i18next } from './i18next/emitter.ts';
import { emitter as java } from './java/emitter.ts';
import { emitter as json } from './json/emitter.ts';
import { emitter as kotlin } from './kotlin/emitter.ts';
import { emitter as markdown } from './markdown/emitter.ts';
import { emitter as objectiveC } from './objective-c/emitter.ts';
import { emitter as po } from './po/emitter.ts';
import { emitter as properties } from './properties/emitter.ts';
import { emitter as python } from './python/emitter.ts';
import { emitter as resx } from './resx/emitter.ts';
import { emitter as rust } from './rust/emitter.ts';
import { emitter as swift } from './swift/emitter.ts';
import { emitter as typescript } from './typescript/emitter.ts';
import { emitter as xcstrings } from './xcstrings/emitter.ts';

/** By id. */
export const EMITTERS = [
  androidStrings,
  appleStrings,
  arb,
  c,
  cpp,
  csharp,
  dart,
  go,
  i18next,
  java,
  json,
  kotlin,
  markdown,
  objectiveC,
  po,
  properties,
  python,
  resx,
  rust,
  swift,
  typescript,
  xcstrings,
] as const;
