/** `fix --choose`: a person picks among the edits that could be made. */

import type { Finding } from '../../../model/index.ts';
import { plain } from '../../../reports/index.ts';
import type { Choice, Pick } from '../../ask.ts';

/** A test for findings: true for those whose edits were picked. */
export async function chosen(findings: readonly Finding[], pick: Pick): Promise<(finding: Finding) => boolean> {
  // Where nothing can be edited, there is nothing to ask.
  const picked = findings.length === 0 ? new Set() : await pick('Which edits?', findings.map(choiceOf));
  return ({ fingerprint }) => picked.has(fingerprint);
}

function choiceOf({ fingerprint, location: { file, line }, edit, message }: Finding): Choice {
  return {
    value: fingerprint,
    label: plain(`${file}:${line} ${edit?.description ?? ''}`),
    hint: plain(message),
  };
}
