// What a user of the generated C++ writes.
#include <iostream>

#include "BusyErrorCode.hpp"
#include "ChatErrorCode.hpp"
#include "WebErrorCode.hpp"

using agora::BusyErrorCode;
using agora::ChatErrorCode;

static std::string handle(int value) {
  const auto code = static_cast<BusyErrorCode>(value);
  switch (code) {
    case BusyErrorCode::LineBusy: return "busy";
    default: return to_string(code);
  }
}

int main() {
  static_assert(name_of(BusyErrorCode::LineBusy) == "LINE_BUSY");
  std::cout << handle(5) << ' ' << handle(-2) << ' ' << handle(999) << '\n';
  const std::error_code error = BusyErrorCode::TooSlow;
  std::cout << error.message() << ' ' << error.category().name() << ' ' << (error == BusyErrorCode::TooSlow) << '\n';
  std::cout << *description_of(static_cast<ChatErrorCode>(404)) << ' ' << to_string(ChatErrorCode::UserRemoved) << ' '
            << description_of(static_cast<ChatErrorCode>(999)).has_value() << '\n';
  std::cout << agora::WebErrorCode::ItsX << ' ' << *agora::name_of_WebErrorCode(agora::WebErrorCode::Unknown) << ' '
            << agora::description_of_WebErrorCode("NO").has_value() << '\n';
}
