/** What the options of the command line may be. */

export const CHECK_FORMATS = ['pretty', 'json', 'markdown', 'sarif', 'github', 'gitlab', 'junit'] as const;
export const SCAN_FORMATS = ['pretty', 'json', 'markdown'] as const;
export const EXPLAIN_FORMATS = ['pretty', 'json'] as const;
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];
export type ScanFormat = (typeof SCAN_FORMATS)[number];
export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];
export type FailOn = (typeof FAIL_ON)[number];
