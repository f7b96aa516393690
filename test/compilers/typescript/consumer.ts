/** What a user of the generated TypeScript writes; run by Node with its types stripped, so only const objects are imported. */

import { ChatError, ChatErrorCode, describeChatErrorCode, isChatErrorCode } from './chat-const.ts';
import { describeWebErrorCode, isWebErrorCode, WebErrorCode } from './web-const.ts';
import { isWebErrorCode as isWeb, type WebErrorCode as Web, webErrorCodes } from './web-union.ts';

function handle(code: number): string {
  if (!isChatErrorCode(code)) return `unknown ${code}`;
  const known: ChatErrorCode = code;
  return known === ChatErrorCode.USER_DELETED ? 'removed' : `other ${known}`;
}

console.log(handle(207), handle(-2), handle(999), isChatErrorCode('207'), isChatErrorCode(NaN));
console.log(describeChatErrorCode(ChatErrorCode.USER_REMOVED), describeChatErrorCode(999), describeChatErrorCode(0));
console.log(isWebErrorCode('constructor'), isWebErrorCode(WebErrorCode.UNKNOWN), describeWebErrorCode('__proto__'));
console.log(describeWebErrorCode(WebErrorCode.ITS_X), WebErrorCode.ITS_X);

const code: Web = 'WKS-MAP-404';
const error = new ChatError(ChatErrorCode.USER_REMOVED);
console.log(
  code,
  webErrorCodes.includes(code),
  isWeb('NO'),
  error.name,
  error.code,
  error.message,
  new ChatError(999).message,
);
