// Written by `npm run registries` from the folders of src/emitters; a test fails where it is not up to date.
import { emitter as kotlin } from './kotlin/emitter.ts';
import { emitter as objectiveC } from './objective-c/emitter.ts';
import { emitter as swift } from './swift/emitter.ts';
import { emitter as typescript } from './typescript/emitter.ts';

// biome-ignore format: with a line for each, two new languages merge
export const EMITTERS = [
  kotlin,
  objectiveC,
  swift,
  typescript,
] as const;
