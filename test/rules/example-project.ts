/** The project that the fenced blocks of a section of a rule's page stand for, and what the section expects of it. */
import type { Project, ProjectFile } from './judge-project.ts';
import type { Block, Section } from './rule-page.ts';

export interface Example {
  readonly project: Project;
  /** Lines of the block `text findings`; none where there is no such block. */
  readonly findings: readonly string[];
}

const PAGES = new Set(['md', 'mdx', 'html']);

/** Throws on a block that is neither a file nor the config nor the findings. */
export function exampleOf({ blocks }: Section): Example {
  const files: ProjectFile[] = [];
  let config: string | undefined;
  let base: string | undefined;
  let findings: readonly string[] = [];
  for (const block of blocks) {
    if (block.settings.file !== undefined) files.push(fileOf(block, block.settings.file));
    else if (block.language === 'json' && 'config' in block.settings) config = block.text;
    else if (block.language === 'json' && 'base' in block.settings) base = block.text;
    else if (block.language === 'text' && 'findings' in block.settings) findings = block.text.trimEnd().split('\n');
    else throw new Error(`what is the ${block.language} block that begins ${JSON.stringify(block.text.slice(0, 40))}?`);
  }
  return { project: { files, ...(config !== undefined && { config }), ...(base !== undefined && { base }) }, findings };
}

function fileOf({ language, settings, text }: Block, file: string): ProjectFile {
  return { text, origin: PAGES.has(language) ? 'docs' : 'sdk', options: { ...settings, file } };
}
