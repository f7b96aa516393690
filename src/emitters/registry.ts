/** All languages that can be generated. Written by `npm run registries`: a language is a folder. */

import { emitter as kotlin } from './kotlin/emitter.ts';
import { emitter as objectiveC } from './objective-c/emitter.ts';
import { emitter as swift } from './swift/emitter.ts';
import { emitter as typescript } from './typescript/emitter.ts';

/** By id. */
export const EMITTERS = [kotlin, objectiveC, swift, typescript] as const;
