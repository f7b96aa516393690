/** A text that stands at another code than the one it belongs to. */
import type { DraftText } from './text-entries.ts';

/** Words around a name that make no sentence of their own. */
const LONGEST_LABEL = 7;

export interface MisplacedText {
  readonly text: DraftText;
  /** `String(code)` of the code it belongs to. */
  readonly belongs: string;
  /** The text there that is like it, where likeness is the proof. */
  readonly like: DraftText | null;
  /** What the same source says of its own code, where it is the source's wording that proves a copy. */
  readonly own?: DraftText;
  /** No other source says anything of its own code: two codes may mean nearly the same. */
  readonly isUncontested?: boolean;
}

/** What a row is about, its description says; causes and remedies are alike for many codes. */
export function isPrimary({ draft, role, language }: DraftText): boolean {
  const { description } = draft.observation.texts;
  return role === 'description' || description === undefined || description.language !== language;
}

/** `Gets the value for LAMP_NOT_ALLOWED.` says nothing that another text could have taken from it. */
export function saysItsName({ draft, text: { value } }: DraftText): boolean {
  const name = draft.observation.name ?? '';
  return name.includes('_') && value.includes(name) && value.replace(name, '').split(/\s+/).length <= LONGEST_LABEL;
}
