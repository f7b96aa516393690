/* What a user of the generated Objective-C writes. */
#import "ChatErrorCode.h"
#import "WebErrorCode.h"

static NSString *shown(NSString *_Nullable text) { return text == nil ? @"nil" : (NSString *)text; }

static NSString *handle(NSInteger code) {
  switch ((ChatErrorCode)code) {
    case AgoraChatErrorUserRemoved: return @"removed";
    default: return shown(ChatErrorCodeName(code));
  }
}

static void print(NSString *text) { printf("%s\n", [text UTF8String]); }

int main(void) {
  @autoreleasepool {
    NSInteger codes[] = {207, -2, 3000000000, 999};
    for (int i = 0; i < 4; i++) print(handle(codes[i]));
    NSError *error = [NSError errorWithDomain:ChatErrorCodeDomain code:AgoraChatErrorUserRemoved userInfo:nil];
    print([error domain]);
    print(shown(ChatErrorCodeDescription(AgoraChatErrorNone)));
    print(shown(ChatErrorCodeDescription(404)));
    print(shown(ChatErrorCodeDescription(999)));
    print(WebErrorCodeItsX);
    print(shown(WebErrorCodeName(WebErrorCodeUnknown)));
    print(shown(WebErrorCodeDescription(@"NO")));
  }
  return 0;
}
