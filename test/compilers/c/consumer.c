/* What a user of the generated C writes. */
#include <stdio.h>

#include "BusyErrorCode.h"
#include "ChatErrorCode.h"
#include "WebErrorCode.h"

static const char *shown(const char *text) { return text == NULL ? "NULL" : text; }

static const char *handle(int code) {
  switch ((BusyErrorCode)code) {
    case BUSY_ERROR_CODE_LINE_BUSY: return "busy";
    default: return shown(busy_error_code_name(code));
  }
}

int main(void) {
  printf("%s %s %s\n", handle(5), handle(-2), handle(999));
  printf("%s\n", shown(busy_error_code_description(-2)));
  printf("%s %s\n", shown(chat_error_code_name(CHAT_ERROR_CODE_USER_REMOVED)), shown(chat_error_code_name(3000000000LL)));
  printf("%s\n%s\n", shown(chat_error_code_description(0)), shown(chat_error_code_description(404)));
  printf("%s %s %s\n", WEB_ERROR_CODE_ITS_X, shown(web_error_code_name(WEB_ERROR_CODE_UNKNOWN)), shown(web_error_code_description("NO")));
  return 0;
}
