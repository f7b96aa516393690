/** Two codes for one thing. */
import { advise, label, place, type Rule, related } from '../rule.ts';
import { similarPairs } from './find-pairs.ts';

export const rule: Rule = {
  id: 'similar-codes',
  description: 'Two codes seem to stand for one thing',
  severity: 'warning',
  category: 'across documents',
  // Where two codes are one error, it is no wonder that they share a text.
  supersedes: ['reused-text'],
  judge: (context) =>
    similarPairs(context).flatMap(({ earlier, later, sameWords, sharedText, areCompared }) => {
      const [first] = earlier.claims;
      const [second] = later.claims;
      if (first === undefined || second === undefined) return [];
      const alike = areCompared ? 'their texts say nearly the same' : 'no text tells them apart';
      const text = sharedText === null ? alike : `both say "${sharedText}"`;
      return [
        {
          // Words alone are alike in many families; a text that both have is what a reviewer sees.
          ...(!(sameWords && sharedText !== null) && { severity: 'info' as const }),
          message: `${label(later.code, later.name)} and ${label(earlier.code, earlier.name)} (${place(first.location)}) seem to be one error: ${sameWords ? 'their names have the same words' : 'one name says all that the other says'} and ${text}, so callers don't know which one to handle`,
          code: later.code,
          name: later.name,
          location: second.location,
          related: [related(first.location, label(earlier.code, earlier.name))],
          edit: advise(`deprecate one of the two in favour of the other, or say in their texts what sets them apart`),
          identity: [String(earlier.code), String(later.code)],
          about: [later],
        },
      ];
    }),
};
