/** Enums that have the numbers of a page and none of its names: said once, with what to do. */
import { counted } from '../../model/counted.ts';
import type { FindingDraft } from '../../model/index.ts';
import { advise, place, type RuleContext, related } from '../rule.ts';

export function describeStrangers({ strangers, catalog: { id } }: RuleContext): FindingDraft[] {
  return strangers.map(({ member, page, numbers }) => {
    const title = member.observation.enum ?? member.source.file;
    return {
      severity: 'warning',
      message: `\`${title}\` of the ${member.platform} SDK gives ${counted(numbers, 'number')} of the page to something else (${String(member.observation.code)} is \`${member.documentedAs}\` here and \`${page.documentedAs}\` at ${place(page.location)}) and has hardly any of its names: the page is about another enum`,
      code: null,
      name: null,
      location: member.location,
      related: [related(page.location, `\`${page.documentedAs}\` is ${String(member.observation.code)} on the page`)],
      edit: advise(
        `name the enum that the page is about as "enum" of this "sdk" entry in the config; or give \`${title}\` a catalog of its own: "catalogs": { "${id}": { … }, "${id}-${member.platform.toLowerCase().replace(/[^a-z0-9]+/g, '-')}": { … } }`,
      ),
      identity: ['stranger', member.platform, title],
    };
  });
}
