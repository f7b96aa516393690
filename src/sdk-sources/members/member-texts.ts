/** The texts of a member: of its comment, per language where the comment marks them, or the sentence among its arguments. */

import type { Observation, Text } from '../../model/index.ts';
import type { CommentText } from '../comments/read-doc-comment.ts';
import type { Member } from '../syntax/declaration.ts';
import { stringValue } from '../values/string-value.ts';
import { type MemberComment, type Surroundings, textOf } from './describe-member.ts';

/** What a member's observation says in words; `locale` is the source's own. */
export function textsOf(
  member: Member,
  { descriptions, documents }: MemberComment,
  options: Surroundings,
  own: string | null,
): Pick<Observation, 'texts' | 'localizedTexts'> {
  const marked = [...descriptions].flatMap(([locale, text]) =>
    locale === null ? [] : [[ownTag(locale, own), { description: textOf(text, options) }] as const],
  );
  const [first] = marked;
  if (first) {
    const localizedTexts: Record<string, { description: Text }> = Object.fromEntries(marked);
    return { texts: localizedTexts[own ?? ''] ?? first[1], localizedTexts };
  }
  const comment = descriptions.get(null) ?? null;
  const text = documents ? (comment ?? argumentText(member, options)) : (argumentText(member, options) ?? comment);
  return { texts: text ? { description: textOf(text, options) } : {} };
}

/** `zh-CN` where the comment says Chinese, but the source's own tag (`zh`, `zh-TW`) where that is Chinese too. */
function ownTag(locale: string, own: string | null): string {
  return own?.split('-')[0] === locale.split('-')[0] ? (own ?? locale) : locale;
}

/** `NOT_FOUND(404, "The user was not found")`: a sentence among the arguments. */
function argumentText({ value }: Member, { language }: Surroundings): CommentText | null {
  if (value.kind !== 'arguments') return null;
  for (const { tokens } of value.arguments) {
    const [token] = tokens;
    if (tokens.length !== 1 || token?.kind !== 'string') continue;
    const content = stringValue(token.text, language)?.replace(/\s+/g, ' ').trim() ?? '';
    if (/\s|\p{Script=Han}/u.test(content)) return { value: content, start: token.start, end: token.end };
  }
  return null;
}
