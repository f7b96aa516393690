/** Words that Go keeps for itself: The Go Programming Language Specification, "Keywords"; and what the generated file refers to. */

import type { Words } from '../emitter.ts';
import { wordSet } from '../word-set.ts';

export const KEYWORDS = wordSet(`
  break case chan const continue default defer else fallthrough for func go goto if import interface map package range return
  select struct switch type var
`);

/** Predeclared identifiers and the package that the file uses; `init` and `main` are functions by law. */
const TAKEN = wordSet('_ bool false init int32 int64 main string strconv true');

const RESERVED: ReadonlySet<string> = new Set([...KEYWORDS, ...TAKEN]);

export const WORDS: Words = { members: RESERVED, types: RESERVED };
