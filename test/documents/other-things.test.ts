/** Pages of other things than errors, whose words sound like failures: each gives nothing. */

import { expect, test } from 'vitest';
import { pairsOf } from './read-page.ts';

test.each([
  [
    'feature flags',
    '# Feature flags\n| Flag | Description |\n|-|-|\n| `RETRY_ON_ERROR` | Retries failed requests |\n| `DISABLE_TIMEOUT` | Never times out |\n| `ALLOW_INVALID_CERTS` | Accepts invalid certificates |',
  ],
  [
    'registers',
    '# Hardware registers\n| Address | Name | Description |\n|-|-|-|\n| 0x00 | STATUS_REG | Status |\n| 0x04 | ERROR_REG | Error flags |\n| 0x0C | FAULT_MASK | Masks faults |',
  ],
  [
    'values of a setting',
    '# Error handling\nPossible values for `onError`:\n\n- `failFast`: stop at the first error\n- `continueOnError`: report errors at the end\n- `retryThenFail`: retry, then fail',
  ],
  [
    'metrics',
    '# Metrics\n| Metric | Description |\n|-|-|\n| `http_errors_total` | Errors |\n| `timeouts_total` | Requests that timed out |\n| `failed_jobs_total` | Jobs that failed |',
  ],
  [
    'steps of an API guide',
    '# Users API\n## Get a user\n### 200 OK\nThe user.\n### 400 Bad request\nThe id is invalid.\n### 404 Not found\nNo such user.',
  ],
  [
    'stages of an order',
    '## Order status\n| Status | Meaning |\n|-|-|\n| `PENDING` | Created |\n| `PAYMENT_FAILED` | The payment failed |\n| `SHIPPED` | On its way |',
  ],
  [
    'verification responses',
    '# CVV response codes\n| Code | Meaning |\n|-|-|\n| M | It matches |\n| N | It does not match |\n| P | Not processed |\n| U | Unable to process |',
  ],
])('%s', (_, page) => {
  expect(pairsOf(page)).toEqual([]);
});
