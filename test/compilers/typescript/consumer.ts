/** What a user of the generated TypeScript writes; run by Node with its types stripped, so only const objects are imported. */

import { ChatErrorCode, describeChatErrorCode, isChatErrorCode } from './chat-const.ts';
import { describeWebErrorCode, isWebErrorCode, WebErrorCode } from './web-const.ts';

function handle(code: number): string {
  if (!isChatErrorCode(code)) return `unknown ${code}`;
  const known: ChatErrorCode = code;
  return known === ChatErrorCode.USER_DELETED ? 'removed' : `other ${known}`;
}

console.log(handle(207), handle(-2), handle(999), isChatErrorCode('207'), isChatErrorCode(NaN));
console.log(describeChatErrorCode(ChatErrorCode.USER_REMOVED), describeChatErrorCode(999), describeChatErrorCode(0));
console.log(isWebErrorCode('constructor'), isWebErrorCode(WebErrorCode.UNKNOWN), describeWebErrorCode('__proto__'));
console.log(describeWebErrorCode(WebErrorCode.ITS_X), WebErrorCode.ITS_X);
