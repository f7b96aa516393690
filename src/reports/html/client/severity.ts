/** Severities: a sign that has its own shape and its own word, so that nobody depends on its colour. */

import type { FindingData } from '../data.ts';
import { element, spoken } from './element.ts';

const SIGNS = { error: '✕', warning: '!', info: 'i', accepted: '✓' } as const;

export type Kind = keyof typeof SIGNS;

export const KINDS: readonly Kind[] = ['error', 'warning', 'info', 'accepted'];

/** Accepted findings are told apart from those that somebody has to look at. */
export function kindOf({ accepted, severity }: FindingData): Kind {
  return accepted ? 'accepted' : severity;
}

/** The sign of a severity, with its word for who doesn't see it. */
export function severitySign(kind: Kind): HTMLElement {
  return element(
    'span',
    { class: `sign ${kind}` },
    element('span', { 'aria-hidden': 'true' }, SIGNS[kind]),
    spoken(kind),
  );
}

/** The sign with its word, or with the word for several. */
export function severityLabel(kind: Kind, count = 1): HTMLElement {
  const sign = element('span', { class: `sign ${kind}`, 'aria-hidden': 'true' }, SIGNS[kind]);
  return element('span', { class: `label ${kind}` }, sign, count === 1 || kind === 'accepted' ? kind : `${kind}s`);
}
