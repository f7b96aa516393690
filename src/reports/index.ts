/** Reports: findings and catalogs as text. Every function returns a string and prints nothing. */

export { baselineJson } from './baseline-json.ts';
export { catalogJson } from './catalog-json.ts';
export { changesJson, changesMarkdown, changesPretty } from './changes.ts';
export { editsDiff } from './edits-diff.ts';
export { explainJson, explainPretty } from './explain.ts';
export { findEntries } from './find-entries.ts';
export { findingsGithub } from './findings-github.ts';
export { findingsGitlab } from './findings-gitlab.ts';
export { findingsJson } from './findings-json.ts';
export { findingsJunit } from './findings-junit.ts';
export { findingsMarkdown } from './findings-markdown.ts';
export { findingsPretty, stalePretty } from './findings-pretty.ts';
export { findingsSarif } from './findings-sarif.ts';
export { reportHtml } from './html/report-html.ts';
export { jsonText } from './json-text.ts';
export { markdownPretty } from './markdown-pretty.ts';
export { openEdits } from './open-edits.ts';
export { totalsPretty } from './pretty/totals.ts';
export { reportMarkdown } from './report-markdown.ts';
export { type Scan, scanExplained, scanJson, scanMarkdown, scanPretty } from './scan.ts';
export { suggestEntries } from './suggest-entries.ts';
export { columns, hang, type Paint, paintSeverity, plain } from './terminal.ts';
