/** Members of an SDK enum whose own comment gives another number than their value. */
import { advise, type Rule, related } from '../rule.ts';

export const rule: Rule = {
  id: 'comment-code-mismatch',
  description: "A member's own comment gives another number than its value",
  severity: 'warning',
  category: 'docs against SDK',
  judge: ({ readings }) =>
    readings.flatMap(({ observations }) =>
      observations
        .filter(({ code, commentCode }) => commentCode !== undefined && code !== null && commentCode !== code)
        .map(({ code, name, commentCode, texts, location, nameLocation, enum: type }) => ({
          message: `the comment of \`${name}\` says ${commentCode}, its value is ${String(code)}: generated reference pages show the wrong number`,
          code,
          name,
          location: nameLocation ?? location,
          related: Object.values(texts)
            .slice(0, 1)
            .map((text) => related(text.location, `the comment, which says ${commentCode}`)),
          edit: advise(`change the number in the comment to ${String(code)}, or correct the value of \`${name}\``),
          identity: [type ?? '', name ?? '', String(commentCode)],
        })),
    ),
};
