"""What a user of the generated Python writes."""

import pickle
import sys

from chat_error_code import ChatError, ChatErrorCode
from web_error_code import WebErrorCode

sys.stdout.reconfigure(encoding="utf-8")


def handle(code: int) -> str:
    known = ChatErrorCode.from_code(code)
    if known is None:
        return f"unknown {code}"
    return "removed" if known is ChatErrorCode.USER_DELETED else f"other {known.name}"


print(handle(207), handle(-2), handle(3000000000), handle(999))
print(ChatErrorCode.IN.description)
print(ChatErrorCode(404).description, ChatErrorCode.A_12.description)
try:
    raise ChatError(ChatErrorCode.USER_REMOVED)
except ChatError as error:
    print(error, error.code == 207, ChatError(999))
    again = pickle.loads(pickle.dumps(error))
    print(again.code == 207, str(again) == str(error))
print(WebErrorCode.ITS_X.value, WebErrorCode.UNKNOWN.name, WebErrorCode.from_code("NO"))
